// npm run mutate [-- --percent 10 [--from 20]] [-- FOLDER …]: changes the engine in small ways, one at a time, and says which changes
// no test noticed. Each folder of src/engine is judged by its own tests alone: a change that only a neighbour's test sees
// counts as unseen. With --percent, a fair sample of the changes, the same on every machine (tests/mutation); --from 20 tries
// the next one, since a sample whose misses were mended no longer speaks for the rest.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runTool } from '#cli/run-tool.ts';

type Report = { files: Record<string, { mutants: readonly { status: string }[] }> };
type Count = { folder: string; noticed: number; all: number };

/** Share of the changes that tests must notice, over all folders asked for. */
const LEAST = 0.85;
const REPORT = join(ROOT, '.cache/mutation/report.json');

const folders = readdirSync(join(ROOT, 'src/engine'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function countMutants(folder: string): Count {
  const { files } = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  return { folder, noticed, all: noticed + missed };
}

function mutate(folder: string, percent: string, from: string): Count {
  rmSync(REPORT, { force: true });
  runTool(
    'stryker',
    [
      'run',
      '--mutate',
      `src/engine/${folder}/**/*.ts,!src/engine/**/*.table.ts`,
      '--incrementalFile',
      `.cache/mutation/${folder}-${from}-${percent}.json`,
      ...(percent === '100' ? [] : ['--checkers', 'sample']),
    ],
    { MUTATED_FOLDER: folder, MUTATED_PERCENT: percent, MUTATED_FROM: from },
  );
  if (!existsSync(REPORT)) {
    console.error(`The mutation of src/engine/${folder} ended without a report; the lines above say why.`);
    process.exit(1);
  }
  return countMutants(folder);
}

const toLine = ({ folder, noticed, all }: Count) =>
  `${folder.padEnd(12)} ${((100 * noticed) / Math.max(1, all)).toFixed(1).padStart(5)} %  ${noticed} of ${all} changes noticed`;

const { positionals: asked, values } = parseArgs({
  allowPositionals: true,
  options: { percent: { type: 'string', default: '100' }, from: { type: 'string', default: '0' } },
});
if (!(Number(values.percent) > 0 && Number(values.percent) <= 100)) {
  console.error(`--percent ${values.percent}: write a number above 0 and at most 100, for example --percent 10.`);
  process.exit(2);
}
if (!(Number(values.from) >= 0 && Number(values.from) + Number(values.percent) <= 100)) {
  console.error(
    `--from ${values.from}: write where the sample begins, at least 0 and at most ${100 - Number(values.percent)}.`,
  );
  process.exit(2);
}
const unknown = asked.find((folder) => !folders.includes(folder));
if (unknown !== undefined) {
  console.error(`There is no folder src/engine/${unknown}. The folders are: ${folders.join(', ')}.`);
  process.exit(2);
}
const counts = (asked.length > 0 ? asked : folders).map((folder) => mutate(folder, values.percent, values.from));
const sum = (key: 'noticed' | 'all') => counts.reduce((total, count) => total + count[key], 0);
const total = { folder: 'in all', noticed: sum('noticed'), all: sum('all') };
for (const count of [...counts, total]) console.log(toLine(count));
process.exit(total.noticed >= LEAST * total.all ? 0 : 1);
