/**
 * Speed of the screening engine on drawn people, in milliseconds of this thread's processor time, so that waiting for a
 * busy machine does not count against it. Run: node tests/bench/screening.ts [people]
 */
import { gzipSync } from 'node:zlib';
import { createRandom } from '#engine/random/create-random.ts';
import { assembleEvidence } from '#engine/screening/assemble-evidence.ts';
import { assess } from '#engine/screening/assess.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import { compileWords } from '#engine/screening/compile-words.ts';
import { infer, type SumMemo } from '#engine/screening/infer.ts';
import { toNetwork } from '#engine/screening/network.ts';
import { rankTests } from '#engine/screening/rank-tests.ts';
import { briefMarks, readMarks } from '#engine/screening/read-marks.ts';
import type { Screen } from '#engine/screening/reading.ts';
import { readKnowledge } from '../unit/engine/screening/read-knowledge.ts';
import { samplePerson } from './sample-person.ts';

const PEOPLE = Number(process.argv[2] ?? 40);
const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
const PATH = [
  'training-history',
  'overhead-squat',
  'squat-heels-raised',
  'squat-one-cue',
  'squat-arch-supported',
  'weight-bearing-lunge',
];
const compiled = compileKnowledge(readKnowledge());
const random = createRandom('bench');
const tests = compiled.tests.map(({ id }) => id);
const everything = tests.filter((id) => id !== 'safety-questions');

const screensAfter = (taken: readonly string[], legs: 'both' | 'one'): Screen[] =>
  Array.from({ length: PEOPLE }, () => {
    const person = samplePerson(compiled, random);
    const readings = taken.flatMap((test) => person.take(test, index));
    const kept = legs === 'both' ? readings : readings.filter(({ side }) => side === 'left');
    return { sex: person.sex, index, readings: kept };
  });

/** Posterior only, without the explanation. */
const believe = (screen: Screen) =>
  infer(
    toNetwork(compiled),
    assembleEvidence([...briefMarks(screen, compiled), ...readMarks(screen, compiled)], index, compiled),
  );

/** The clock of a thread ticks in milliseconds, so that short work is done several times. */
const REPEATS = 5;

function timeOf(run: () => unknown, repeats = REPEATS): number {
  const start = process.threadCpuUsage();
  for (let k = 0; k < repeats; k++) run();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000 / repeats;
}

function measure(name: string, screens: readonly Screen[], run: (screen: Screen) => unknown): void {
  for (const screen of screens.slice(0, 5)) run(screen);
  const times = screens.map((screen) => timeOf(() => run(screen)));
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(2).padStart(8);
  console.log(`${name.padEnd(58)} p50 ${at(0.5)}  p95 ${at(0.95)}`);
}

const bytes = (value: unknown) => (gzipSync(JSON.stringify(value)).length / 1000).toFixed(1);
console.log(`compiled knowledge ${bytes(compiled)} kB gzip, words ${bytes(compileWords(readKnowledge()))} kB gzip`);
const start = performance.now();
toNetwork(compiled);
console.log(`prior network made in ${(performance.now() - start).toFixed(1)} ms, once`);

measure('posterior, one leg read, six tests', screensAfter(PATH, 'one'), believe);
measure('posterior, both legs read, six tests', screensAfter(PATH, 'both'), believe);
measure('posterior, both legs, and the single-leg squat', screensAfter([...PATH, 'single-leg-squat'], 'both'), believe);
/** One reading more on a screen whose memo is warm: the posterior again, most group sums already there. */
function measureFurther(name: string, screens: readonly Screen[]): void {
  const memos = new Map(screens.map((screen): [Screen, SumMemo] => [screen, new Map()]));
  const believeWarm = (screen: Screen, readings: Screen['readings']) => {
    const warm = { ...screen, readings };
    const marks = [...briefMarks(warm, compiled), ...readMarks(warm, compiled)];
    return infer(toNetwork(compiled), assembleEvidence(marks, index, compiled), memos.get(screen));
  };
  for (const screen of screens) believeWarm(screen, screen.readings.slice(0, -1));
  const all = timeOf(() => screens.map((screen) => believeWarm(screen, screen.readings)), 1);
  console.log(`${name.padEnd(58)} mean ${(all / screens.length).toFixed(2).padStart(7)}`);
}
measureFurther('one further reading, one leg, six tests', screensAfter(PATH, 'one'));
measureFurther('one further reading, both legs, six tests', screensAfter(PATH, 'both'));
measure('posterior, every test', screensAfter(everything, 'both').slice(0, 10), believe);
measure('assess with its explanation, one leg, six tests', screensAfter(PATH, 'one'), (screen) =>
  assess(screen, compiled),
);
measure('assess with its explanation, both legs, six tests', screensAfter(PATH, 'both'), (screen) =>
  assess(screen, compiled),
);
measure(
  'assess with its explanation, both legs, eight tests',
  screensAfter([...PATH, 'single-leg-squat', 'repetition-and-load-set'], 'both').slice(0, 12),
  (screen) => assess(screen, compiled),
);
measure('rank every test after history and overhead squat', screensAfter(PATH.slice(0, 2), 'both'), (screen) =>
  rankTests(screen, tests, compiled),
);
measure('rank every test after six', screensAfter(PATH, 'both'), (screen) => rankTests(screen, tests, compiled));
