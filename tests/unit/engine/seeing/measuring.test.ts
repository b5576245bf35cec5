import { describe, expect, test } from 'vitest';
import { checkFigure } from '#engine/movement/figure-settings.ts';
import { makeMeasureTask } from '#engine/seeing/measure-task.ts';
import { summarizeErrors } from '#engine/seeing/measuring-error.ts';

describe('bodies to measure', () => {
  const tasks = Array.from({ length: 200 }, (_, index) => makeMeasureTask(`${index}`));

  test('are the same for the same seed and can all be drawn', () => {
    expect(makeMeasureTask('5')).toEqual(tasks[5]);
    expect(tasks.flatMap(({ clip }) => checkFigure(clip.figure))).toEqual([]);
  });

  test('ask for the knee more often than not, and for every angle now and then', () => {
    const counts = (kind: string) => tasks.filter(({ spec }) => spec.kind === kind).length;
    expect(counts('knee-in')).toBeGreaterThan(100);
    for (const kind of ['pelvic-drop', 'trunk-lean', 'shin-lean']) expect(counts(kind)).toBeGreaterThan(5);
  });
});

describe('the error of readings', () => {
  test('tells distance from bias', () => {
    expect(summarizeErrors([2, -2, 2, -2])).toMatchObject({ count: 4, distance: 2, bias: 0 });
    expect(summarizeErrors([3, 3, 3])).toMatchObject({ distance: 3, bias: 3 });
    expect(summarizeErrors([])).toBeNull();
  });

  test('the own detectable change is 1.96 · √2 · the spread of the errors, from five readings on', () => {
    expect(summarizeErrors([1, -1, 1, -1])?.ownDetectableChange).toBeNull();
    const spread = Math.sqrt([0, 1, 2, 3, 4].map((error) => (error - 2) ** 2).reduce((a, b) => a + b) / 4);
    expect(summarizeErrors([0, 1, 2, 3, 4])?.ownDetectableChange).toBeCloseTo(1.96 * Math.SQRT2 * spread, 10);
  });
});
