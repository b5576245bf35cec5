/**
 * How good the engine is on people drawn from its own knowledge: AUC, calibration and Brier score of `drives` after
 * more and more testing. Run: node tests/bench/calibration.ts [people] [seed]
 */
import { createRandom } from '#engine/random/create-random.ts';
import { assembleEvidence } from '#engine/screening/assemble-evidence.ts';
import { expertPath } from '#engine/screening/expert-path.ts';
import { infer } from '#engine/screening/infer.ts';
import { toNetwork } from '#engine/screening/network.ts';
import { briefMarks, readMarks } from '#engine/screening/read-marks.ts';
import type { Screen } from '#engine/screening/reading.ts';
import { compiledKnowledge as compiled } from '../unit/engine/screening/read-knowledge.ts';
import { samplePerson } from './sample-person.ts';

const people = Number(process.argv[2] ?? 400);
const random = createRandom(process.argv[3] ?? 'calibration');
const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
const OPENING = ['training-history', 'overhead-squat'];
const QUICK = [...OPENING, 'squat-heels-raised', 'squat-arch-supported', 'squat-one-cue', 'squat-wider-toes-out'];
const EVERYTHING = compiled.tests.map(({ id }) => id).filter((id) => id !== 'safety-questions');
type Pair = { contributor: number; p: number; drives: boolean };
const stages: Record<string, { pairs: Pair[]; leads: number[]; minutes: number[] }> = {};
const minutesOf = new Map(compiled.tests.map(({ id, minutes }) => [id, minutes]));

function record(stage: string, screen: Screen, truth: readonly boolean[], minutes: number): void {
  const marks = [...briefMarks(screen, compiled), ...readMarks(screen, compiled)];
  const { drives } = infer(toNetwork(compiled), assembleEvidence(marks, index, compiled));
  stages[stage] ??= { pairs: [], leads: [], minutes: [] };
  stages[stage].pairs.push(...truth.map((isDriving, i) => ({ contributor: i, p: drives[i] ?? 0, drives: isDriving })));
  stages[stage].leads.push(Math.max(...drives));
  stages[stage].minutes.push(minutes);
}

for (let n = 0; n < people; ) {
  const person = samplePerson(compiled, random);
  const squat = person.take('overhead-squat', index);
  if (
    !squat.some(({ finding, side, value }) => finding === 'overhead-squat-knee-in' && side === 'left' && value === true)
  )
    continue;
  n++;
  const taken = new Map([['overhead-squat', squat]]);
  const take = (test: string) => {
    const readings = taken.get(test) ?? person.take(test, index);
    taken.set(test, readings);
    return readings;
  };
  const truth = compiled.contributors.map(({ id }) => person.drives(id, index.deviation, 'left'));
  const after = (tests: readonly string[]) => ({ sex: person.sex, index, readings: tests.flatMap(take) });
  const spent = (tests: readonly string[]) => tests.reduce((sum, id) => sum + (minutesOf.get(id) ?? 0), 0);
  record('only the brief', after([]), truth, 0);
  record('history and overhead squat', after(OPENING), truth, spent(OPENING));
  record('a quick quarter of an hour', after(QUICK), truth, spent(QUICK));
  const path = expertPath({ sex: person.sex, index }, take, compiled);
  record('the expert path', path.screen, truth, path.minutes);
  record('everything', after(EVERYTHING), truth, spent(EVERYTHING));
}

function areaUnderCurve(pairs: readonly Pair[]): number {
  const sorted = [...pairs].sort((a, b) => a.p - b.p);
  let rankSum = 0;
  for (let i = 0; i < sorted.length; ) {
    let end = i;
    while (end < sorted.length && sorted[end]?.p === sorted[i]?.p) end++;
    const rank = (i + 1 + end) / 2;
    for (; i < end; i++) if (sorted[i]?.drives) rankSum += rank;
  }
  const yes = pairs.filter(({ drives }) => drives).length;
  return (rankSum - (yes * (yes + 1)) / 2) / (yes * (pairs.length - yes));
}

/** The same among the people of one contributor at a time, weighted by how many pairs of people it has to tell apart. */
function areaWithin(pairs: readonly Pair[]): number {
  let sum = 0;
  let weights = 0;
  for (let i = 0; i < compiled.contributors.length; i++) {
    const own = pairs.filter(({ contributor }) => contributor === i);
    const yes = own.filter(({ drives }) => drives).length;
    const weight = yes * (own.length - yes);
    if (weight > 0) sum += weight * areaUnderCurve(own);
    weights += weight;
  }
  return sum / weights;
}

/** Mean distance between stated and observed share, over tenths of stated probability, weighted by their size. */
function calibrationError(pairs: readonly Pair[]): number {
  let error = 0;
  for (let tenth = 0; tenth < 10; tenth++) {
    const bin = pairs.filter(({ p }) => Math.min(9, Math.floor(p * 10)) === tenth);
    const stated = bin.reduce((sum, { p }) => sum + p, 0);
    const observed = bin.filter(({ drives }) => drives).length;
    error += Math.abs(stated - observed) / pairs.length;
  }
  return error;
}

console.log(`${people} people whose overhead squat was read as knee-in`);
for (const [stage, { pairs, leads, minutes }] of Object.entries(stages)) {
  const brier = pairs.reduce((sum, { p, drives }) => sum + (p - (drives ? 1 : 0)) ** 2, 0) / pairs.length;
  const clear = leads.filter((lead) => lead >= 0.7).length / leads.length;
  const mean = minutes.reduce((sum, value) => sum + value, 0) / minutes.length;
  console.log(
    `${stage.padEnd(28)} AUC ${areaUnderCurve(pairs).toFixed(3)}, within a contributor ${areaWithin(pairs).toFixed(3)}  Brier ${brier.toFixed(4)}  calibration error ${calibrationError(pairs).toFixed(4)}  lead ≥ .7 ${(100 * clear).toFixed(0)} %  minutes ${mean.toFixed(1)}`,
  );
}
