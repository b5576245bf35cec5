import { describe, expect, test } from 'vitest';
import type { LabBody } from '#engine/lab/lab-body.ts';
import { labScreen } from '#engine/lab/lab-screen.ts';
import { askedLeg, type LabState } from '#engine/lab/lab-state.ts';
import type { CompiledFinding } from '#engine/screening/compiled-knowledge.ts';
import { BOARD, bodyWith, deviationOf, KNEE_IN, LEAN, lab, littleKnowledge, seenOf, testOf } from './little-lab.ts';

/** Knee-in stands after a movement with its own middle, so that neither can be taken for the other. */
const deviations = [
  deviationOf('feet-out', { absent: { mean: 20, sd: 1 }, present: { mean: 40, sd: 1 } }),
  deviationOf(KNEE_IN),
  deviationOf(LEAN, { side: 'central' }),
];
const sees = (deviation: string) => ({ kind: 'deviation' as const, deviation });
const EMPTY = bodyWith({});

describe('which leg the engine is asked about', () => {
  test.each([
    { legs: 'both', asked: 'left' },
    { legs: 'left', asked: 'left' },
    { legs: 'right', asked: 'right' },
  ] as const)('with $legs set it is the $asked one', ({ legs, asked }) => {
    expect(askedLeg(legs)).toBe(asked);
    const screen = labScreen(lab({ legs, sex: 'male' }), EMPTY, null, [], littleKnowledge({ deviations }));
    expect(screen).toEqual({ sex: 'male', index: { deviation: KNEE_IN, side: asked }, readings: [] });
  });
});

describe('what is watched', () => {
  const knowledge = littleKnowledge({
    deviations,
    tests: [
      testOf('single-leg-squat', seenOf('elsewhere', sees(KNEE_IN), 'lateral')),
      testOf(
        'overhead-squat',
        seenOf('knee-in', sees(KNEE_IN), 'lateral'),
        seenOf('lean', sees(LEAN)),
        seenOf('told', { kind: 'history' }),
        seenOf('nowhere', sees('no-such-movement')),
        {
          ...seenOf('degrees', sees(KNEE_IN)),
          kind: 'number',
          whenAbsent: null,
          whenPresent: null,
          usesMagnitude: true,
          standardErrorOfMeasurement: 1,
          minimalDetectableChange: 2,
        },
      ),
    ],
  });
  const watch = (body: LabBody) => labScreen(lab({}), body, null, [], knowledge).readings;

  test('is yes from the middle between absent and present on, leg by leg, and only what is seen in the squat', () => {
    expect(watch(bodyWith({ [KNEE_IN]: { left: 6, right: 5.9 } }))).toEqual([
      { finding: 'knee-in', side: 'left', value: true, filmed: true },
      { finding: 'knee-in', side: 'right', value: false, filmed: true },
      { finding: 'lean', side: 'central', value: false, filmed: true },
    ]);
  });

  test('takes the lean as it is measured, whatever was asked of the figure', () => {
    const lean = (body: LabBody) => watch(body).find(({ finding }) => finding === 'lean')?.value;
    expect(lean(bodyWith({ [LEAN]: { central: 0 } }, 15))).toBe(true);
    expect(lean(bodyWith({ [LEAN]: { central: 15 } }, 0))).toBe(false);
  });
});

describe('the answer of a modification', () => {
  const knowledge = littleKnowledge({
    deviations,
    tests: [testOf('squat-one-cue', seenOf('told', { kind: 'history' })), BOARD],
  });
  const squat = (knee: number) => bodyWith({ [KNEE_IN]: { left: knee, right: 0 } });
  const probe = (plain: LabBody, modified: LabBody | null, changes: Partial<LabState> = {}, of = knowledge) =>
    labScreen(lab({ modification: 'squat-heels-raised', ...changes }), plain, modified, [], of).readings;
  const answer = (value: boolean, side = 'left') => [{ finding: 'corrected', side, value, filmed: true }];

  test.each([
    { before: 10, after: 2, corrected: true },
    { before: 10, after: 6, corrected: true },
    { before: 10, after: 6.1, corrected: false },
    { before: 10, after: 10, corrected: false },
    { before: 6, after: 4, corrected: true },
    { before: 6, after: 4.1, corrected: false },
  ])('from $before to $after: at least half of what there was gone, $corrected', ({ before, after, corrected }) => {
    expect(probe(squat(before), squat(after))).toEqual(answer(corrected));
  });

  test('is none where there was nothing to correct', () => {
    expect(probe(squat(5.9), squat(0))).toEqual([]);
  });

  test('is about the leg that was asked', () => {
    const plain = bodyWith({ [KNEE_IN]: { left: 0, right: 10 } });
    const modified = bodyWith({ [KNEE_IN]: { left: 10, right: 0 } });
    expect(probe(plain, modified, { legs: 'right' })).toEqual(answer(true, 'right'));
    expect(probe(modified, plain, { legs: 'both' })).toEqual(answer(true));
  });

  test('is none where nothing was tried, or the knowledge holds no such probe or no such movement', () => {
    expect(probe(squat(10), null)).toEqual([]);
    expect(probe(squat(10), squat(0), { modification: null })).toEqual([]);
    expect(probe(squat(10), squat(0), { modification: 'squat-counterweight' })).toEqual([]);
    expect(probe(squat(10), squat(0), { modification: 'squat-one-cue' })).toEqual([]);
    expect(probe(squat(10), squat(0), {}, littleKnowledge({ deviations: [], tests: [BOARD] }))).toEqual([]);
  });
});

describe('what is measured', () => {
  type NumberFinding = Extract<CompiledFinding, { kind: 'number' }>;
  const numberOf = (id: string, change: Partial<NumberFinding> = {}): NumberFinding => ({
    id,
    kind: 'number',
    side: 'central',
    reads: { kind: 'noisy-or', leak: 0, links: { ankle: 0.5, habit: 0.4 } },
    whenAbsent: { mean: 20, sd: 1 },
    whenPresent: { mean: 10, sd: 1 },
    usesMagnitude: false,
    standardErrorOfMeasurement: 1,
    minimalDetectableChange: 2,
    ...change,
  });
  const measure = (finding: CompiledFinding, changes: Partial<LabState>, asked = [finding.id]) => {
    const knowledge = littleKnowledge({ deviations, tests: [testOf('tape', finding)] });
    return labScreen(lab({ measured: true, ...changes }), EMPTY, null, asked, knowledge).readings;
  };
  const full = { ankle: 100, habit: 100 };

  test.each([
    { contributors: {}, value: 20 },
    { contributors: { ankle: 100 }, value: 15 },
    { contributors: { ankle: 50 }, value: 17.5 },
    { contributors: full, value: 13 },
    { contributors: { arch: 100 }, value: 20 },
  ])('with $contributors is $value, between absent 20 and present 10', ({ contributors, value }) => {
    expect(measure(numberOf('reach'), { contributors })).toEqual([{ finding: 'reach', side: 'central', value }]);
  });

  test.each([
    { legs: 'both', left: 13, right: 13 },
    { legs: 'left', left: 13, right: 20 },
    { legs: 'right', left: 20, right: 13 },
  ] as const)('on each leg, with $legs set, is $left and $right', ({ legs, left, right }) => {
    expect(measure(numberOf('reach', { side: 'lateral' }), { contributors: full, legs })).toEqual([
      { finding: 'reach', side: 'left', value: left },
      { finding: 'reach', side: 'right', value: right },
    ]);
  });

  test.each(['left', 'right'] as const)('once for the person, counts what is set on the %s leg', (legs) => {
    expect(measure(numberOf('reach'), { contributors: full, legs })[0]?.value).toBe(13);
  });

  test.each([
    { sex: 'female', value: 15 },
    { sex: 'male', value: 25 },
  ] as const)('takes the figures of the sex: $sex $value', ({ sex, value }) => {
    const whenAbsent = { female: { mean: 20, sd: 1 }, male: { mean: 40, sd: 1 } };
    const finding = numberOf('force', { whenAbsent });
    expect(measure(finding, { sex, contributors: { ankle: 100 } })[0]?.value).toBe(value);
  });

  test('is only what was asked for, and only where the knowledge gives both figures of a presence', () => {
    expect(measure(numberOf('reach'), {}, ['other'])).toEqual([]);
    expect(measure(numberOf('reach'), { measured: false })).toEqual([]);
    expect(measure(numberOf('reach', { whenAbsent: null }), {})).toEqual([]);
    expect(measure(numberOf('reach', { whenPresent: null }), {})).toEqual([]);
    expect(measure(numberOf('reach', { reads: sees(KNEE_IN) }), {})).toEqual([]);
    expect(measure(seenOf('stiff', { kind: 'noisy-or', leak: 0, links: { ankle: 1 } }), {})).toEqual([]);
  });
});
