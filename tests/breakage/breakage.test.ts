import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeContentCheck } from '#cli/checking/read-and-check.ts';
import type { Problem } from '#engine/check/problem.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { Breakage, Slip } from './breakage.ts';
import { type ContentCopy, copyContent } from './content-copy.ts';
import { LESSON_SLIPS } from './lesson-slips.ts';
import { YAML_SLIPS } from './yaml-slips.ts';

/** How often each kind of slip is made, each time in another place. */
const TIMES = 2;
/** The share that must be reported at the right file and within one line. */
const AT_LEAST = 0.98;
const TODAY = '2026-11-22';

let copy: ContentCopy;
let check: () => Promise<Problem[]>;
let before: Problem[];
let texts: Map<string, string>;

beforeAll(async () => {
  copy = copyContent(process.cwd());
  check = makeContentCheck(copy.root, { today: TODAY });
  before = await check();
  texts = new Map(copy.files.map((file) => [file, copy.read(file)]));
});
afterAll(() => copy.remove());

const keyOf = ({ file, rule, found }: Problem) => `${file} ${rule} ${found.replace(/:\d+/g, '')}`;

async function problemsAfter(breakage: Breakage): Promise<Problem[]> {
  for (const [file, text] of breakage.changes) copy.write(file, text);
  for (const [from, to] of breakage.renames ?? []) copy.rename(from, to);
  try {
    const known = new Set(before.map(keyOf));
    return (await check()).filter((problem) => !known.has(keyOf(problem)));
  } finally {
    for (const [from, to] of breakage.renames ?? []) copy.rename(to, from);
    for (const file of breakage.changes.keys()) copy.write(file, texts.get(file) ?? '');
  }
}

const isHit = (problem: Problem, { places }: Breakage) =>
  places.some(({ file, line }) => problem.file === file && Math.abs(problem.line - line) <= 1);

type Outcome = { readonly slip: string; readonly made: boolean; readonly hit: boolean; readonly detail: string };

async function tryOut(slip: Slip, time: number): Promise<Outcome> {
  const breakage = slip.make(texts, createRandom(`${slip.name} ${time}`));
  if (!breakage) return { slip: slip.name, made: false, hit: false, detail: '' };
  const found = await problemsAfter(breakage);
  const hit = found.some((problem) => isHit(problem, breakage));
  const places = breakage.places.map(({ file, line }) => `${file}:${line}`).slice(0, 3);
  const reported = found.map(({ file, line, rule }) => `${file}:${line} ${rule}`).slice(0, 3);
  return {
    slip: slip.name,
    made: true,
    hit,
    detail: `${slip.name}: at ${places.join(' or ')}; reported ${reported.join(', ') || 'nothing'}`,
  };
}

describe('slips of authors in the real content', () => {
  test('are reported at the right file and within one line, at least 98 of 100', async () => {
    const outcomes: Outcome[] = [];
    for (const slip of [...YAML_SLIPS, ...LESSON_SLIPS]) {
      for (let time = 0; time < TIMES; time++) outcomes.push(await tryOut(slip, time));
    }
    const made = outcomes.filter((outcome) => outcome.made);
    const missed = made.filter((outcome) => !outcome.hit);
    console.log(
      [
        `${made.length} slips made, ${made.length - missed.length} reported in place`,
        ...missed.map(({ detail }) => detail),
      ].join('\n'),
    );
    const share = (made.length - missed.length) / made.length;
    expect(made.length).toBeGreaterThanOrEqual(200);
    expect(share, missed.map(({ detail }) => detail).join('\n')).toBeGreaterThanOrEqual(AT_LEAST);
  }, 300_000);

  test('each find a place in the content', () => {
    const tries = [0, 1, 2, 3, 4, 5, 6, 7];
    const idle = [...YAML_SLIPS, ...LESSON_SLIPS].filter((slip) =>
      tries.every((time) => slip.make(texts, createRandom(`${slip.name} ${time}`)) === null),
    );
    expect(idle.map(({ name }) => name)).toEqual([]);
  });
});
