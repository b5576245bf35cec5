// npm test: every check of the project in order, then one line "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from '#cli/run-tool.ts';
import { CHROMIUM, installMissing, NGINX, programPath } from '#cli/system-programs.ts';

type Count = { passed: number; failed: number };
type Step = { name: string; run: () => Count | Promise<Count>; startEarly?: () => void };

const CACHE = join(ROOT, '.cache');

const asOne = (status: number): Count => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
const tool = (command: string, ...args: string[]) => asOne(runTool(command, args));

/** A run that wrote no report counts as one failure: it crashed before it could count. */
function readReport<T>(file: string, count: (report: T) => Count): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(file, 'utf8')) as T);
}

function vitest(project: string): Count {
  const file = join(CACHE, `vitest-${project}.json`);
  rmSync(file, { force: true });
  const status = runTool('vitest', [
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return readReport<{ numPassedTests: number; numTotalTests: number }>(file, (report) => ({
    passed: report.numPassedTests,
    failed: Math.max(report.numTotalTests - report.numPassedTests, status === 0 ? 0 : 1),
  }));
}

/** Skipped and flaky runs count as failures: a test that did not pass has not passed. */
function playwright(): Count {
  const file = join(CACHE, 'playwright.json');
  rmSync(file, { force: true });
  const status = runTool('playwright', ['test', '--reporter=line,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  return readReport<{ stats: { expected: number; unexpected: number; skipped: number; flaky: number } }>(
    file,
    ({ stats }) => ({
      passed: stats.expected,
      failed: Math.max(stats.unexpected + stats.skipped + stats.flaky, status === 0 ? 0 : 1),
    }),
  );
}

/** Finds the system's programs that the tests drive, or installs them where that is possible. */
function ensurePrograms(): Count {
  installMissing([CHROMIUM, NGINX]);
  try {
    console.log(`Chromium: ${programPath(CHROMIUM)}, nginx: ${programPath(NGINX)}`);
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/** The bots need one core for minutes: they start with the first step and are waited for at their own place. */
const bots: { done?: Promise<Count> } = {};
const BOTS_LOG = join(CACHE, 'bots.log');
function startBots(): void {
  const log = openSync(BOTS_LOG, 'w');
  const child = spawn('node', [join(ROOT, 'src/cli/check-bots.ts')], { cwd: ROOT, stdio: ['ignore', log, log] });
  bots.done = new Promise((resolve) => {
    child.on('error', () => resolve(asOne(1)));
    child.on('exit', (status) => resolve(asOne(status ?? 1)));
  });
}
async function awaitBots(): Promise<Count> {
  const count = await bots.done;
  console.log(readFileSync(BOTS_LOG, 'utf8'));
  return count ?? asOne(1);
}

const steps: readonly Step[] = [
  { name: 'types: pages and islands', run: () => tool('astro', 'check', '--minimumFailingSeverity', 'warning') },
  { name: 'types: the engine knows no browser', run: () => tool('tsc', '-p', 'src/engine/tsconfig.json') },
  { name: 'lint', run: () => tool('biome', 'check', '--error-on-warnings') },
  { name: 'content', run: () => tool('node', 'src/cli/check-content.ts') },
  { name: 'programs of the system', run: ensurePrograms },
  { name: 'build', run: () => tool('astro', 'build') },
  {
    name: 'build under a base path',
    run: () => asOne(runTool('astro', ['build', '--outDir', '.cache/based'], { SITE_BASE: '/plumbline' })),
  },
  { name: 'bots against every case', run: awaitBots, startEarly: startBots },
  { name: 'unit: the engine', run: () => vitest('engine') },
  { name: 'unit: the rest', run: () => vitest('unit') },
  { name: 'built site', run: () => vitest('built') },
  { name: 'end to end', run: playwright },
];

mkdirSync(CACHE, { recursive: true });
const wanted = process.argv.slice(2);
const chosen = steps.filter((step) => wanted.length === 0 || wanted.some((word) => step.name.startsWith(word)));
for (const { startEarly } of chosen) startEarly?.();
const results: (Count & { name: string; seconds: number })[] = [];
for (const { name, run } of chosen) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const count = await run();
  results.push({ name, ...count, seconds: Math.round((performance.now() - start) / 1000) });
}

console.log('');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${name.padEnd(36)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(seconds).padStart(5)} s`,
  );
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
