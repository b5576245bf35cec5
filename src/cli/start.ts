import { runTool } from '#cli/run-tool.ts';

const port = process.env.PORT ?? '4321';
const built = runTool('astro', ['build']);
if (built !== 0) process.exit(built);
console.log('\nServing the built site; the address follows. Stop it with Ctrl+C.');
process.exit(runTool('astro', ['preview', '--ignore-lock', '--port', port]));
