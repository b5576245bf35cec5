import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '#engine/planning/plan.ts';
import {
  addItem,
  changeItem,
  EMPTY_PLAN,
  moveItem,
  removeItem,
  toggleAccommodation,
} from '#islands/case-simulator/planning/change-plan.ts';

const dose = { reps: [8, 12], sets: [2, 3], perSide: true } as const;
const names = (plan: Plan) => plan.items.map(({ exercise }) => exercise);
const planOf = (...ids: string[]): Plan => ids.reduce((plan, id) => addItem(plan, id, dose), EMPTY_PLAN);

describe('a plan being built', () => {
  test('an exercise counted in seconds starts with seconds, and no dose is given away', () => {
    const [item] = addItem(EMPTY_PLAN, 'calf-roll', { seconds: [60, 60], sets: [1, 2], perSide: true }).items;
    expect(item).toEqual({
      exercise: 'calf-roll',
      sets: 2,
      perWeek: 2,
      amount: { unit: 'seconds', value: 30 },
      progression: null,
    });
  });

  test.each([
    [0, ['c', 'a', 'b']],
    [1, ['a', 'c', 'b']],
    [9, ['a', 'b', 'c']],
    [-3, ['c', 'a', 'b']],
  ])('moving the last exercise to place %i gives %j', (place, order) => {
    expect(names(moveItem(planOf('a', 'b', 'c'), 'c', place))).toEqual(order);
  });

  test('moving keeps every exercise, wherever it goes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1 }),
        fc.nat(),
        fc.integer(),
        (ids, pick, place) => {
          const moved = ids[pick % ids.length] ?? '';
          expect(names(moveItem(planOf(...ids), moved, place)).toSorted()).toEqual(ids.toSorted());
        },
      ),
    );
  });

  test('changing one dose leaves the others alone; taking one off leaves the order', () => {
    const plan = planOf('a', 'b', 'c');
    const [, second] = plan.items;
    if (!second) throw new Error('a plan of three has a second item');
    const changed = changeItem(plan, { ...second, sets: 4 });
    expect(changed.items.map(({ sets }) => sets)).toEqual([2, 4, 2]);
    expect(names(removeItem(changed, 'a'))).toEqual(['b', 'c']);
  });

  test('an accommodation ticked twice is gone', () => {
    const once = toggleAccommodation(EMPTY_PLAN, 'heels-raised');
    expect(once.accommodations).toEqual(['heels-raised']);
    expect(toggleAccommodation(once, 'heels-raised')).toEqual(EMPTY_PLAN);
  });
});
