import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from '#cli/run-tool.ts';

// npm run bench [-- name]: one of the measurements in tests/bench, the site beside a bare one by default.
const folder = join(ROOT, 'tests', 'bench');
const name = process.argv[2] ?? 'site';
const file = join(folder, `${name}.ts`);
if (!existsSync(file)) {
  const known = readdirSync(folder).map((entry) => entry.replace(/\.ts$/, ''));
  console.error(`There is no benchmark called "${name}". In tests/bench: ${known.join(', ')}.`);
  process.exit(1);
}
process.exit(runTool('node', [file, ...process.argv.slice(3)]));
