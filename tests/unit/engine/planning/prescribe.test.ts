import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import { checkPlan } from '#engine/planning/check-plan.ts';
import { prescribe } from '#engine/planning/prescribe.ts';
import type { Hypothesis } from '#engine/screening/assessment.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const maya = loadCase('maya');
const screenWith = (...readings: readonly Reading[]): Screen => ({ sex: 'female', index: maya.index, readings });
const lunge: Reading = { finding: 'weight-bearing-lunge-distance', side: 'left', value: 6.4 };
const believe = (drives: Readonly<Record<string, number>>): { hypotheses: readonly Hypothesis[] } => ({
  hypotheses: knowledge.contributors.map(({ id, side }) => ({
    contributor: id,
    side: side === 'central' ? 'central' : 'left',
    prior: 0.1,
    present: drives[id] ?? 0.05,
    drivesPrior: 0.05,
    drives: drives[id] ?? 0.02,
    because: [],
  })),
});
const targetsOf = (ids: readonly string[]) =>
  ids.map((id) => knowledge.exercises.find((exercise) => exercise.id === id)?.targets ?? []);

describe('prescribe', () => {
  test('every exercise answers a probable driver, and the plan has no problem', () => {
    for (const { id, change } of knowledge.contributors) {
      const screen = screenWith(lunge);
      const plan = prescribe(believe({ [id]: 0.8 }), maya, screen, knowledge);
      for (const targets of targetsOf(plan.items.map(({ exercise }) => exercise))) expect(targets).toContain(id);
      expect(checkPlan(plan, maya, screen, knowledge), id).toEqual([]);
      if (change === 'accommodate') expect(plan.accommodations.length, id).toBeGreaterThan(0);
    }
  });

  test('bony shape gets an accommodation and practice in it, nothing to release, lengthen or strengthen', () => {
    const plan = prescribe(believe({ 'structural-alignment': 0.8 }), maya, screenWith(), knowledge);
    expect(plan.items.map(({ exercise }) => exercise)).toEqual(['squat-in-the-stance-that-fits']);
    expect(plan.accommodations).toEqual(['wider-stance-toes-out']);
  });

  test('nothing probable, nothing prescribed', () => {
    const plan = prescribe(believe({}), maya, screenWith(), knowledge);
    expect([plan.items, plan.accommodations, plan.retest]).toEqual([[], [], null]);
  });

  test('nothing probable, and yet a number of the movement itself was read: that is looked at again', () => {
    const squats: Reading = { finding: 'box-squat-good-repetitions', side: 'central', value: 2 };
    const plan = prescribe(believe({}), maya, screenWith(lunge, squats), knowledge);
    expect([plan.items, plan.accommodations, plan.retest?.finding]).toEqual([[], [], 'box-squat-good-repetitions']);
  });

  test('the success of the re-test lies beyond its minimal detectable change', () => {
    const plan = prescribe(believe({ 'ankle-dorsiflexion-limited': 0.8 }), maya, screenWith(lunge), knowledge);
    expect(plan.retest?.finding).toBe('weight-bearing-lunge-distance');
    expect(plan.retest?.change).toBeGreaterThan(1.6);
  });

  test('what was not measured at the start is not promised as a re-test', () => {
    expect(prescribe(believe({ 'ankle-dorsiflexion-limited': 0.8 }), maya, screenWith(), knowledge).retest).toBeNull();
  });

  test('what the history speaks against is not given', () => {
    const stiff = believe({ 'ankle-dorsiflexion-limited': 0.8 });
    const achilles: Reading = { finding: 'achilles-injury-not-cleared', side: 'central', value: true };
    const ids = prescribe(stiff, maya, screenWith(lunge, achilles), knowledge).items.map(({ exercise }) => exercise);
    expect(ids).not.toContain('calf-stretch-knee-straight');
    expect(ids).not.toContain('calf-stretch-knee-bent');
    expect(ids.length).toBeGreaterThan(0);
  });
});
