import { describe, expect, test } from 'vitest';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { baselineTests } from '#engine/planning/baseline-tests.ts';
import { chooseRetest } from '#engine/planning/choose-retest.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import { retestMeasures } from '#engine/planning/retest-measures.ts';
import type { CompiledFinding } from '#engine/screening/compiled-knowledge.ts';
import type { Reading } from '#engine/screening/reading.ts';
import { littleKnowledge, numberOf, responseOf, testOf } from './little-knowledge.ts';

const yesOrNo: CompiledFinding = {
  id: 'steady',
  side: 'central',
  kind: 'boolean',
  reads: { kind: 'history' },
  misreading: 0.1,
};
const grading = littleKnowledge().grading;
const watched = (deviation: string, finding: string, better: 'more' | 'less') => ({
  deviation,
  finding,
  better,
  best: 10,
});
const performance = (...measures: ReturnType<typeof watched>[]) => ({
  grading: { ...grading, performanceMeasures: measures },
});
const read = (finding: string, value: Reading['value'], side: Reading['side'] = 'central'): Reading => ({
  finding,
  side,
  value,
});

describe('retestMeasures', () => {
  const units = { reach: 'centimetres', angle: 'degrees', force: 'newtons' };
  const measuresOf = (change: Partial<CaseKnowledge>) =>
    retestMeasures('calf', 'knee-in', littleKnowledge({ units, ...change })).map(({ finding, better, response }) => [
      finding,
      better,
      response?.id ?? null,
    ]);

  test('first what follows the contributor, then the deviation, then how well the movement is done', () => {
    const responses = [
      responseOf('of-angle', {
        of: { deviation: 'knee-in', by: ['hip', 'calf'] },
        measure: 'angle',
        weeklyGain: { mean: -1, sd: 0 },
      }),
      responseOf('of-reach'),
    ];
    expect(measuresOf({ responses, ...performance(watched('knee-in', 'reps', 'more')) })).toEqual([
      ['reach', 1, 'of-reach'],
      ['angle', -1, 'of-angle'],
      ['reps', 1, null],
    ]);
  });

  test.each([
    ['of another contributor', responseOf('r', { of: { contributor: 'hip' } })],
    ['of another deviation', responseOf('r', { of: { deviation: 'lean', by: ['calf'] } })],
    ['of the deviation by another contributor', responseOf('r', { of: { deviation: 'knee-in', by: ['hip'] } })],
    ['of the deviation by nobody named', responseOf('r', { of: { deviation: 'knee-in' } })],
    ['to a measure without a unit', responseOf('r', { measure: 'steady' })],
  ])('a response %s is none', (_, response) => {
    expect(measuresOf({ responses: [response] })).toEqual([]);
  });

  test('a measure that does not move is better with more', () => {
    expect(measuresOf({ responses: [responseOf('r', { weeklyGain: { mean: 0, sd: 0 } })] })).toEqual([
      ['reach', 1, 'r'],
    ]);
  });

  test('where nobody can say what drives, what measures the movement itself, whatever it follows', () => {
    const responses = [
      responseOf('of-calf'),
      responseOf('of-movement', { of: { deviation: 'knee-in', by: ['hip'] }, measure: 'angle' }),
      responseOf('of-lean', { of: { deviation: 'lean', by: ['hip'] }, measure: 'force' }),
    ];
    const knowledge = littleKnowledge({ units, responses, ...performance(watched('knee-in', 'reps', 'more')) });
    expect(retestMeasures(null, 'knee-in', knowledge)).toEqual([
      { finding: 'angle', better: 1, response: null },
      { finding: 'reps', better: 1, response: null },
    ]);
  });

  test('how well a movement is done counts for its own deviation, and may be better with less', () => {
    const all = performance(watched('knee-in', 'wobble', 'less'), watched('lean', 'reps', 'more'));
    expect(measuresOf(all)).toEqual([['wobble', -1, null]]);
  });
});

describe('minimalDetectableChange', () => {
  const tests = [
    testOf('one', [yesOrNo, numberOf('reach')]),
    testOf('two', [numberOf('force', { minimalDetectableChange: { female: 3, male: 5 } })]),
  ];
  test.each([
    ['reach', 'female', 2],
    ['force', 'female', 3],
    ['force', 'male', 5],
    ['steady', 'female', null],
    ['moon', 'female', null],
  ] as const)('of %s for a %s client: %s', (finding, sex, change) => {
    expect(minimalDetectableChange(finding, sex, { tests })).toBe(change);
  });
});

describe('baselineTests', () => {
  test('tests with a number that follows, the most direct first; none for what is not a number', () => {
    const knowledge = littleKnowledge({
      units: { reach: 'centimetres', angle: 'degrees', steady: '' },
      responses: [
        responseOf('angle', { of: { deviation: 'knee-in', by: ['calf'] }, measure: 'angle' }),
        responseOf('reach'),
        responseOf('steady', { measure: 'steady' }),
      ],
      tests: [
        testOf('balance', [yesOrNo]),
        testOf('film', [yesOrNo, numberOf('angle')]),
        testOf('lunge', [numberOf('reach')]),
      ],
    });
    expect(baselineTests('calf', 'knee-in', 'female', knowledge)).toEqual(['lunge', 'film']);
    expect(baselineTests('hip', 'knee-in', 'female', knowledge)).toEqual([]);
  });
});

describe('chooseRetest', () => {
  const choose = (change: Partial<CaseKnowledge>, readings: readonly Reading[], who: readonly string[] = ['calf']) =>
    chooseRetest(
      who.map((contributor) => ({ contributor, side: 'left' as const, drives: 0.8, weight: 0.3 })),
      { sex: 'female', index: { deviation: 'knee-in', side: 'left' }, readings },
      littleKnowledge({ responses: [responseOf('r')], tests: [testOf('lunge', [numberOf('reach')])], ...change }),
    );
  const detectable = (minimal: number) => ({
    tests: [testOf('lunge', [numberOf('reach', { minimalDetectableChange: minimal })])],
  });

  test('success lies one whole step beyond a whole detectable change, and a tenth beyond any other', () => {
    expect(choose(detectable(2), [read('reach', 7)])).toEqual({
      finding: 'reach',
      side: 'central',
      change: 3,
      weeks: 4,
    });
    expect(choose(detectable(2.5), [read('reach', 7)])?.change).toBe(2.8);
    expect(choose(detectable(0.75), [read('reach', 7)])?.change).toBe(0.9);
  });

  test('success of what should fall is a fall', () => {
    const falls = { responses: [responseOf('r', { weeklyGain: { mean: -1, sd: 0 } })] };
    expect(choose(falls, [read('reach', 7)])?.change).toBe(-3);
  });

  test('the first week in which success is to be expected, from four to eight', () => {
    const weekly = (mean: number) => ({ responses: [responseOf('r', { weeklyGain: { mean, sd: 0 } })] });
    expect(choose({ ...weekly(0.5), ...detectable(2) }, [read('reach', 7)])?.weeks).toBe(6);
    expect(choose({ ...weekly(3), ...detectable(2) }, [read('reach', 7)])?.weeks).toBe(4);
    expect(choose({ ...weekly(0.01), ...detectable(2) }, [read('reach', 7)])?.weeks).toBe(8);
    expect(choose({ ...weekly(-0.5), ...detectable(2) }, [read('reach', 7)])?.weeks).toBe(6);
  });

  test('a gain in per cent is expected of the number read at the start', () => {
    const percent = { responses: [responseOf('r', { unit: 'percent of start', cap: 50 })] };
    expect(choose({ ...percent, ...detectable(4) }, [read('reach', 100)])?.weeks).toBe(5);
    expect(choose({ ...percent, ...detectable(4) }, [read('reach', 50)])?.weeks).toBe(8);
  });

  test('a measure of performance, whose response nobody knows, is taken after four weeks', () => {
    const knowledge = { responses: [], ...performance(watched('knee-in', 'reach', 'less')) };
    expect(choose(knowledge, [read('reach', 7)])).toEqual({ finding: 'reach', side: 'central', change: -3, weeks: 4 });
  });

  test('the reading of the index leg counts, the other leg’s does not', () => {
    expect(choose({}, [read('reach', 9, 'right'), read('reach', 7, 'left')])?.side).toBe('left');
    expect(choose({}, [read('reach', 9, 'right')])).toBeNull();
    expect(choose({}, [read('steady', 9, 'left')])).toBeNull();
  });

  test('the next measure, then the next driver, stands in for what was not read as a number', () => {
    const knowledge = {
      units: { reach: 'centimetres', angle: 'degrees', force: 'newtons' },
      responses: [
        responseOf('r'),
        responseOf('a', { of: { deviation: 'knee-in', by: ['calf'] }, measure: 'angle' }),
        responseOf('f', { of: { contributor: 'hip' }, measure: 'force' }),
      ],
      tests: [testOf('all', [numberOf('reach'), numberOf('angle'), numberOf('force')])],
    };
    const finding = (...readings: readonly Reading[]) => choose(knowledge, readings, ['calf', 'hip'])?.finding;
    expect(finding(read('force', 1), read('angle', 1), read('reach', 1))).toBe('reach');
    expect(finding(read('force', 1), read('angle', 1), read('reach', 'far'))).toBe('angle');
    expect(finding(read('force', 1))).toBe('force');
    expect(finding()).toBeUndefined();
  });

  test('without a driver the movement itself is looked at again, after four weeks', () => {
    const knowledge = { responses: [responseOf('r', { weeklyGain: { mean: 0.01, sd: 0 } })] };
    const all = { ...knowledge, ...performance(watched('knee-in', 'reach', 'more')) };
    expect(choose(all, [read('reach', 7)], [])).toEqual({ finding: 'reach', side: 'central', change: 3, weeks: 4 });
    expect(choose(knowledge, [read('reach', 7)], [])).toBeNull();
  });

  test('a number whose error is not known is no re-test', () => {
    expect(choose({ tests: [] }, [read('reach', 7)])).toBeNull();
  });
});
