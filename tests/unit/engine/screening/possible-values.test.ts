import { describe, expect, test } from 'vitest';
import { possibleValues } from '#engine/screening/possible-values.ts';

const lunge = {
  id: 'any-lunge',
  unit: 'centimetres',
  whenAbsent: { mean: 11, sd: 1 },
  whenPresent: { mean: 7, sd: 1.5 },
};
const hold = {
  id: 'any-hold',
  unit: 'seconds',
  whenAbsent: { female: { mean: 60, sd: 5 }, male: { mean: 90, sd: 5 } },
  whenPresent: { female: { mean: 40, sd: 5 }, male: { mean: 50, sd: 5 } },
};

describe('what a person could score', () => {
  test.each([
    { of: 'six standard deviations around both averages', finding: lunge, sex: 'female', least: 0, most: 17 },
    { of: 'the averages of that sex', finding: hold, sex: 'female', least: 10, most: 90 },
    { of: 'the averages of that sex', finding: hold, sex: 'male', least: 20, most: 120 },
    { of: 'either sex where it is not known', finding: hold, sex: null, least: 10, most: 120 },
    {
      of: 'the unit alone where nobody was measured',
      finding: { id: 'x', unit: 'minutes' },
      sex: null,
      least: 0,
      most: 1440,
    },
  ] as const)('keeps within $of ($least to $most)', ({ finding, sex, least, most }) => {
    expect(possibleValues(finding, sex)).toEqual({ least, most });
  });

  test('a count is whole, and a scale with ends of its own ends there', () => {
    expect(possibleValues({ id: 'x', unit: 'repetitions' }, null)).toEqual({ least: 0, most: 500, whole: true });
    const score = {
      id: 'foot-posture-score',
      unit: 'points',
      whenAbsent: { mean: 4, sd: 2 },
      whenPresent: { mean: 9, sd: 2 },
    };
    expect(possibleValues(score, 'male')).toEqual({ least: -8, most: 12, whole: true });
  });

  test('in a unit nobody set bounds for only the averages bind', () => {
    expect(possibleValues({ ...lunge, unit: 'cubits' }, 'male')).toEqual({ least: -2, most: 17 });
    expect(possibleValues({ id: 'x', unit: 'cubits' }, null)).toEqual({
      least: Number.NEGATIVE_INFINITY,
      most: Number.POSITIVE_INFINITY,
    });
  });
});
