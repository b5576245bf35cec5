// npm run mutate [-- FOLDER …]: changes the engine in small ways, one at a time, and reports the changes no test noticed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from '#cli/run-tool.ts';

const folders = process.argv.slice(2);
const unknown = folders.filter((folder) => !existsSync(join(ROOT, 'src/engine', folder)));
if (unknown.length > 0) {
  console.error(
    `There is no folder src/engine/${unknown[0]}. Name folders of src/engine, as in: npm run mutate -- grading planning`,
  );
  process.exit(2);
}
const chosen = folders.length === 0 ? ['**'] : folders.map((folder) => `${folder}/**`);
const mutate = [...chosen.map((folder) => `src/engine/${folder}/*.ts`), '!src/engine/**/*.table.ts'];
process.exit(runTool('stryker', ['run', '--mutate', mutate.join(',')]));
