import { runTool } from '#cli/run-tool.ts';

process.exit(runTool('astro', ['dev', ...process.argv.slice(2)]));
