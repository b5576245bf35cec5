import { describe, expect, test } from 'vitest';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { chooseRetest } from '#engine/planning/choose-retest.ts';
import { expectedChange } from '#engine/planning/expected-change.ts';
import { expectedMovementShare } from '#engine/planning/expected-movement-share.ts';
import { retestOptions } from '#engine/planning/retest-options.ts';
import type { CompiledAccommodation, CompiledFinding } from '#engine/screening/compiled-knowledge.ts';
import type { Reading } from '#engine/screening/reading.ts';
import { littleKnowledge, numberOf, responseOf, testOf } from './little-knowledge.ts';

const known = littleKnowledge();
const [real] = known.deviations;
if (real === undefined) throw new Error('no deviation');
/** Ten degrees from absent to present. */
const kneeIn = { ...real, id: 'knee-in', absent: { mean: 2, sd: 1 }, present: { mean: 12, sd: 1 } };
const seen: CompiledFinding = {
  id: 'knee-in-seen',
  side: 'lateral',
  kind: 'boolean',
  reads: { kind: 'deviation', deviation: 'knee-in' },
  misreading: 0.1,
};
const lean: CompiledFinding = { ...seen, id: 'lean-seen', reads: { kind: 'deviation', deviation: 'lean' } };
const trained = (mean: number, by: readonly string[] = ['calf']) =>
  responseOf(`by-${by.join('-')}`, {
    of: { deviation: 'knee-in', by },
    measure: 'knee-in-seen',
    weeklyGain: { mean, sd: 0 },
    cap: -100,
  });
const easing = (id: string, mean: number, deviation = 'knee-in', who = 'calf'): CompiledAccommodation => ({
  id,
  for: [who],
  confirmedBy: [],
  immediateChange: { deviation, mean, sd: 1, unit: 'degrees' },
  permanent: false,
});
const world = (change: Partial<CaseKnowledge> = {}): CaseKnowledge =>
  littleKnowledge({
    deviations: [{ ...kneeIn, id: 'lean' }, kneeIn],
    tests: [testOf('squat', [lean, seen]), testOf('lunge', [numberOf('reach'), numberOf('force')])],
    ...change,
  });
const reps = { deviation: 'knee-in', finding: 'reach', better: 'more' as const, best: 5 };
const performed = { grading: { ...known.grading, performanceMeasures: [reps] } };

describe('how far a movement is expected to go', () => {
  const share = (change: Partial<CaseKnowledge>, weeks = 4) =>
    expectedMovementShare('calf', 'knee-in', weeks, world(change));

  test.each<[string, Partial<CaseKnowledge>, number]>([
    ['nowhere, where nothing trains it', {}, 0],
    ['as far as training brings it', { responses: [trained(-1)] }, 0.4],
    ['by all that trains it', { responses: [trained(-1), trained(-0.5, ['hip', 'calf'])] }, 0.6],
    ['not by what trains another driver', { responses: [trained(-1, ['hip'])] }, 0],
    ['at once by the best that eases it', { accommodations: [easing('heels', -3), easing('towel', -5)] }, 0.5],
    ['not by what eases another movement', { accommodations: [easing('heels', -3, 'lean')] }, 0],
    ['not by what eases another driver', { accommodations: [easing('heels', -3, 'knee-in', 'hip')] }, 0],
    ['both ways together', { responses: [trained(-1)], accommodations: [easing('heels', -3)] }, 0.7],
    ['never past "absent"', { responses: [trained(-9)] }, 1],
    ['never away from it', { responses: [trained(1)] }, 0],
    ['not by what makes it more', { accommodations: [easing('heels', 3)] }, 0],
  ])('%s', (_, change, expected) => {
    expect(share(change)).toBeCloseTo(expected, 12);
  });

  test('further with the weeks', () => {
    expect(share({ responses: [trained(-1)] }, 8)).toBeCloseTo(0.8, 12);
  });

  test('is not known of a movement the knowledge does not have', () => {
    expect(expectedMovementShare('calf', 'wobble', 4, world())).toBeNull();
  });
});

describe('how far a measure is expected to go', () => {
  const purpose = { contributor: 'calf', deviation: 'knee-in' };
  const measure = (response: ReturnType<typeof responseOf> | null) => ({ finding: 'reach', response });

  test('by its own response, where it has one', () => {
    expect(expectedChange(measure(responseOf('r')), purpose, 7, 4, world(performed))).toBe(4);
  });

  test('towards its best as the movement goes to "absent"', () => {
    const knowledge = world({ ...performed, responses: [trained(-1)] });
    expect(expectedChange(measure(null), purpose, 3, 4, knowledge)).toBeCloseTo(0.8, 12);
    expect(expectedChange(measure(null), purpose, 5, 4, knowledge)).toBe(0);
  });

  test.each([
    ['a measure of nothing known', { finding: 'force', response: null }, 'knee-in'],
    ['a measure of another movement', { finding: 'reach', response: null }, 'lean'],
  ])('nobody knows for %s', (_, what, deviation) => {
    expect(expectedChange(what, { contributor: 'calf', deviation }, 3, 4, world(performed))).toBeNull();
  });

  test('nobody knows where the movement is not in the knowledge', () => {
    expect(expectedChange(measure(null), purpose, 3, 4, world({ ...performed, deviations: [] }))).toBeNull();
  });
});

describe('a re-test that training can reach', () => {
  const saw: Reading = { finding: 'knee-in-seen', side: 'left', value: true };
  const reach: Reading = { finding: 'reach', side: 'central', value: 3 };
  const force: Reading = { finding: 'force', side: 'central', value: 100 };
  const units = { reach: 'centimetres', force: 'newtons' };
  const choose = (change: Partial<CaseKnowledge>, readings: readonly Reading[]) =>
    chooseRetest(
      [{ contributor: 'calf', side: 'left', drives: 0.8, weight: 0.3 }],
      { sex: 'female', index: { deviation: 'knee-in', side: 'left' }, readings },
      world({ units, ...change }),
    );
  const slow = responseOf('slow', { weeklyGain: { mean: 0.3, sd: 0 } });
  const quick = responseOf('quick', { measure: 'force', weeklyGain: { mean: 1, sd: 0 } });

  test('is taken before a more direct one that it cannot', () => {
    expect(choose({ responses: [slow, quick] }, [saw, reach, force])?.finding).toBe('force');
  });

  test('is to look again, where it can reach no number', () => {
    expect(choose({ responses: [slow, quick] }, [saw, reach])).toEqual({
      finding: 'knee-in-seen',
      side: 'left',
      change: -1,
      weeks: 8,
    });
  });

  test.each<[string, Reading]>([
    ['not seen', { ...saw, value: false }],
    ['seen on the other leg', { ...saw, side: 'right' }],
    ['another one', { ...saw, finding: 'lean-seen' }],
  ])('is the number all the same, where the movement was %s', (_, reading) => {
    expect(choose({ responses: [slow] }, [reading, reach])?.finding).toBe('reach');
  });

  test.each([
    [-0.5, 8],
    [-0.7, 6],
    [-2, 4],
  ])('where %d degrees a week ease the movement, is to look after %d weeks', (weekly, weeks) => {
    expect(choose({ responses: [slow, trained(weekly)] }, [saw, reach])?.weeks).toBe(weeks);
  });

  test.each([
    // Error of 2, counted in whole steps: three are needed, within eight weeks.
    [0.36, 'knee-in-seen'],
    [0.375, 'reach'],
  ])('a gain of %d a week is measured by "%s"', (mean, finding) => {
    expect(choose({ responses: [responseOf('r', { weeklyGain: { mean, sd: 0 } })] }, [saw, reach])?.finding).toBe(
      finding,
    );
  });

  test('an error that is no whole number has only to be reached', () => {
    const tests = [testOf('squat', [seen]), testOf('lunge', [numberOf('reach', { minimalDetectableChange: 2.4 })])];
    const gain = (mean: number) => [responseOf('r', { weeklyGain: { mean, sd: 0 } })];
    expect(choose({ tests, responses: gain(0.3) }, [saw, reach])?.finding).toBe('reach');
    expect(choose({ tests, responses: gain(0.29) }, [saw, reach])?.finding).toBe('knee-in-seen');
  });

  test('how well the movement is done waits for the movement', () => {
    const counted = { ...performed, units: {} };
    const better = (weekly: number, value: number) =>
      choose({ ...counted, responses: [trained(weekly)] }, [saw, { ...reach, value }])?.finding;
    expect(better(-1.25, 2)).toBe('reach');
    expect(better(-1.2, 2)).toBe('knee-in-seen');
    expect(better(-1.25, 3)).toBe('knee-in-seen');
  });
});

describe('what can be taken again', () => {
  const measured = numberOf('angle', { reads: { kind: 'deviation', deviation: 'knee-in' } });
  const tests = [
    testOf('squat', [seen, lean]),
    testOf('step', [{ ...seen, id: 'step-knee-in-seen' }]),
    testOf('lunge', [measured, numberOf('reach'), numberOf('force'), numberOf('age'), numberOf('pain')]),
  ];
  const pain = responseOf('p', { of: { by: ['calf'] }, measure: 'pain' });
  const options = (...read: readonly string[]) =>
    retestOptions(
      {
        index: { deviation: 'knee-in', side: 'left' },
        readings: read.map((finding) => ({ finding, side: 'left', value: 1 })),
      },
      world({ ...performed, tests, responses: [responseOf('f', { measure: 'force' }), pain] }),
    );

  test.each<[string, readonly string[], readonly string[]]>([
    ['nothing, where nothing was read', [], []],
    ['a number from an instrument', ['angle'], ['angle']],
    ['a number the client told, if training moves it', ['force'], ['force']],
    ['a number the client told, if it says how well the movement is done', ['reach'], ['reach']],
    ['no other number the client told', ['age'], []],
    ['no number that follows no contributor and no movement', ['pain'], []],
    ['the movement itself, in whichever test it was seen', ['step-knee-in-seen'], ['step-knee-in-seen']],
    ['no other movement', ['lean-seen'], []],
    ['numbers first', ['knee-in-seen', 'lean-seen', 'reach', 'angle'], ['angle', 'reach', 'knee-in-seen']],
  ])('%s', (_, read, expected) => {
    expect(options(...read)).toEqual(expected);
  });
});
