import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import { checkPlan } from '#engine/planning/check-plan.ts';
import type { Plan, PlanItem } from '#engine/planning/plan.ts';
import type { Reading } from '#engine/screening/reading.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const maya = loadCase('maya');
const rocks: PlanItem = {
  exercise: 'knee-to-wall-rocks',
  sets: 2,
  perWeek: 5,
  amount: { unit: 'reps', value: 12 },
  progression: null,
};
const item = (exercise: string, change: Partial<PlanItem> = {}): PlanItem => ({
  exercise,
  sets: 3,
  perWeek: 3,
  amount: { unit: 'reps', value: 8 },
  progression: null,
  ...change,
});
const check = (
  items: readonly PlanItem[],
  readings: readonly Reading[] = [],
  accommodations: readonly string[] = [],
) => {
  const plan: Plan = { items, accommodations, retest: null, handover: null };
  return checkPlan(plan, maya, { sex: 'female', index: maya.index, readings }, knowledge);
};
const codes = (...given: Parameters<typeof check>) => check(...given).map(({ code }) => code);
const sound: readonly Reading[] = [
  { finding: 'box-squat-good-repetitions', side: 'central', value: 4 },
  { finding: 'box-squat-heels-down', side: 'central', value: true },
  { finding: 'squat-pain-rating', side: 'left', value: 0 },
  { finding: 'squat-pain-rating', side: 'right', value: 1 },
];

describe('checkPlan', () => {
  test('a dose in range for a client who has what it needs is in order', () => {
    expect(check([rocks])).toEqual([]);
  });

  test('a dose out of range says the value and the range', () => {
    expect(check([{ ...rocks, sets: 6 }])).toEqual([
      { code: 'dose-sets', params: { exercise: 'knee-to-wall-rocks', value: 6, low: 2, high: 2 } },
    ]);
    expect(codes([{ ...rocks, perWeek: 1 }])).toEqual(['dose-per-week']);
    expect(codes([{ ...rocks, amount: { unit: 'reps', value: 40 } }])).toEqual(['dose-amount']);
    expect(codes([{ ...rocks, amount: { unit: 'seconds', value: 12 } }])).toEqual(['dose-unit']);
  });

  test('equipment the client does not have is named', () => {
    expect(check([item('sole-ball-roll', { sets: 1, amount: { unit: 'seconds', value: 60 } })])).toEqual([
      { code: 'equipment', params: { exercise: 'sole-ball-roll', equipment: 'ball' } },
    ]);
  });

  test('a gate opens by what was tested and stays shut by what was not', () => {
    const load = [item('bodyweight-box-squat'), item('goblet-squat')];
    expect(check(load)).toEqual([
      { code: 'gate', params: { exercise: 'goblet-squat', gate: 'bodyweight-squat-sound' } },
    ]);
    expect(check(load, sound)).toEqual([]);
    expect(codes(load, sound.slice(0, 2))).toEqual(['gate']);
    expect(codes(load, [...sound.slice(0, 3), { finding: 'squat-pain-rating', side: 'right', value: 4 }])).toEqual([
      'gate',
    ]);
  });

  test('what is known to speak against an exercise is said, what was not asked is not', () => {
    const stretch = [item('calf-stretch-knee-bent', { perWeek: 5, amount: { unit: 'seconds', value: 30 } })];
    expect(codes(stretch, [{ finding: 'achilles-injury-not-cleared', side: 'central', value: true }])).toEqual([
      'contraindicated',
    ]);
    expect(codes(stretch, [{ finding: 'achilles-injury-not-cleared', side: 'central', value: false }])).toEqual([]);
    expect(codes(stretch)).toEqual([]);
  });

  test('phases run in order and what an exercise builds on comes before it', () => {
    expect(codes([item('bodyweight-box-squat'), rocks])).toEqual(['order-phase']);
    expect(codes([item('split-squat')])).toEqual(['order-after']);
    expect(codes([item('bodyweight-box-squat'), item('split-squat')])).toEqual([]);
    expect(codes([rocks, rocks])).toEqual(['listed-twice']);
  });

  test('preparation, the session and the week stay within the time there is', () => {
    const holds = { perWeek: 5, amount: { unit: 'seconds' as const, value: 30 } };
    const long = [
      item('calf-stretch-knee-straight', holds),
      item('calf-stretch-knee-bent', holds),
      { ...rocks, exercise: 'ankle-strap-mobilisation', amount: { unit: 'reps' as const, value: 10 } },
      rocks,
      item('wall-shin-raise', { sets: 2, amount: { unit: 'reps', value: 15 } }),
    ];
    expect(check(long)).toEqual([{ code: 'corrective-minutes', params: { minutes: 18, most: 15 } }]);
    expect(codes([item('mirror-squat-one-cue', { perWeek: 4, amount: { unit: 'reps', value: 5 } })])).toContain(
      'sessions-per-week',
    );
  });

  test('unknown ids are said, not thrown', () => {
    expect(codes([item('moon-walk')], [], ['moon-boots'])).toEqual(['unknown-exercise', 'unknown-accommodation']);
  });
});
