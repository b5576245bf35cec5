import { runTool } from '#cli/run-tool.ts';

process.exit(runTool('astro', ['build', ...process.argv.slice(2)]));
