import { watch } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeProblems } from '#engine/check/describe-problem.ts';
import type { Problem } from '#engine/check/problem.ts';
import { readAllowedCode } from './checking/read-allowed-code.ts';
import { makeContentCheck } from './checking/read-and-check.ts';

const HELP = `Reads everything in content/ and says what is wrong, where, and how to put it right.

  npm run check:content               all problems, sorted by file; exit 1 if there is an error
  npm run check:content -- --json     the same as JSON, for editors
  npm run check:content -- --watch    again after every change
  npm run check:content -- --quiet    errors only`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    watch: { type: 'boolean' },
    quiet: { type: 'boolean' },
    help: { type: 'boolean' },
    root: { type: 'string' },
  },
});

/** Pause after a change before reading again (milliseconds): editors write a file in several steps. */
const SETTLE = 80;

function print(problems: readonly Problem[]): void {
  const shown = values.quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
  console.log(values.json ? JSON.stringify(shown, null, 2) : describeProblems(shown));
}

if (values.help) console.log(HELP);
else {
  const root = values.root ?? process.cwd();
  const check = makeContentCheck(root, { allowCodeIn: await readAllowedCode(root) });
  const problems = await check();
  print(problems);
  if (values.watch) {
    let timer: NodeJS.Timeout | undefined;
    watch(join(root, 'content'), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(async () => print(await check()), SETTLE);
    });
  } else process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}
