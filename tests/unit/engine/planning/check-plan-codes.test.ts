import { describe, expect, test } from 'vitest';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { checkPlan } from '#engine/planning/check-plan.ts';
import type { PlanItem } from '#engine/planning/plan.ts';
import { exerciseOf, itemOf, littleKnowledge } from './little-knowledge.ts';

const brief = { equipment: [], minutesPerSession: 30, sessionsPerWeek: 3 };
const check = (
  items: readonly PlanItem[],
  change: Partial<CaseKnowledge>,
  circumstances: Partial<typeof brief> = {},
  accommodations: readonly string[] = [],
) =>
  checkPlan(
    { items, accommodations, retest: null, handover: null },
    { brief: { ...brief, ...circumstances } },
    { sex: 'female', index: { deviation: 'two-leg-squat-knee-in', side: 'left' }, readings: [] },
    littleKnowledge({ correctiveMinutesMax: 15, ...change }),
  );
const squat = exerciseOf('squat', { phase: 'integrate' });
const stretch = exerciseOf('stretch');

describe('checkPlan says what, by how much and of which exercise', () => {
  test('the session, when it runs over by a minute', () => {
    const plan = [itemOf('stretch'), itemOf('squat')];
    const knowledge = { exercises: [stretch, squat] };
    expect(check(plan, knowledge, { minutesPerSession: 10 })).toEqual([]);
    expect(check(plan, knowledge, { minutesPerSession: 9 })).toEqual([
      { code: 'session-minutes', params: { minutes: 10, most: 9 } },
    ]);
  });

  test('preparation, when it runs over by a minute', () => {
    const plan = [itemOf('stretch'), itemOf('squat')];
    const knowledge = { exercises: [stretch, squat] };
    expect(check(plan, { ...knowledge, correctiveMinutesMax: 5 })).toEqual([]);
    expect(check(plan, { ...knowledge, correctiveMinutesMax: 4 })).toEqual([
      { code: 'corrective-minutes', params: { minutes: 5, most: 4 } },
    ]);
  });

  test('days a week, of practice only', () => {
    const often = { perWeek: 4 };
    expect(check([itemOf('stretch', often), itemOf('squat', often)], { exercises: [stretch, squat] })).toEqual([
      { code: 'sessions-per-week', params: { exercise: 'squat', value: 4, most: 3 } },
    ]);
  });

  test('the unit a dose is not written in', () => {
    expect(check([itemOf('stretch', { amount: { unit: 'metres', value: 8 } })], { exercises: [stretch] })).toEqual([
      { code: 'dose-unit', params: { exercise: 'stretch', unit: 'metres' } },
    ]);
  });

  test('sets and days without a range are free', () => {
    const loose = exerciseOf('stretch', { dose: { perSide: false, reps: [1, 20] } });
    expect(check([itemOf('stretch', { sets: 99, perWeek: 7 })], { exercises: [loose] })).toEqual([]);
  });

  test('what is known to speak against an exercise', () => {
    const never = exerciseOf('stretch', { contraindications: { all: [] } });
    expect(check([itemOf('stretch')], { exercises: [never] })).toEqual([
      { code: 'contraindicated', params: { exercise: 'stretch' } },
    ]);
  });

  test('a gate nobody has described is shut, and so is one that requires a shut one', () => {
    const gated = exerciseOf('stretch', { gates: ['sound'] });
    const shut = [{ code: 'gate', params: { exercise: 'stretch', gate: 'sound' } }];
    const gate = (id: string, condition: { all: [] } | { any: [] }, requires: readonly string[] = []) => ({
      id,
      condition,
      requires,
    });
    const withGates = (...gates: CaseKnowledge['gates']) => check([itemOf('stretch')], { exercises: [gated], gates });
    expect(withGates()).toEqual(shut);
    expect(withGates(gate('sound', { all: [] }))).toEqual([]);
    expect(withGates(gate('sound', { any: [] }))).toEqual(shut);
    expect(withGates(gate('sound', { all: [] }, ['calm']), gate('calm', { any: [] }))).toEqual(shut);
    expect(withGates(gate('sound', { all: [] }, ['calm']), gate('calm', { all: [] }))).toEqual([]);
  });

  test('an exercise out of its phase, listed twice, or before anything it builds on', () => {
    const built = exerciseOf('lift', { phase: 'load', after: ['squat', 'bridge'] });
    const knowledge = { exercises: [stretch, squat, built] };
    expect(check([itemOf('squat'), itemOf('stretch')], knowledge)).toEqual([
      { code: 'order-phase', params: { exercise: 'stretch', phase: 'lengthen' } },
    ]);
    expect(check([itemOf('stretch'), itemOf('stretch')], knowledge)).toEqual([
      { code: 'listed-twice', params: { exercise: 'stretch' } },
    ]);
    expect(check([itemOf('lift')], knowledge)).toEqual([
      { code: 'order-after', params: { exercise: 'lift', before: 'squat' } },
    ]);
    expect(check([itemOf('squat'), itemOf('lift')], knowledge)).toEqual([]);
  });

  test('ids the knowledge does not have', () => {
    expect(check([itemOf('moon-walk')], {}, {}, ['moon-boots'])).toEqual([
      { code: 'unknown-exercise', params: { exercise: 'moon-walk' } },
      { code: 'unknown-accommodation', params: { accommodation: 'moon-boots' } },
    ]);
  });
});
