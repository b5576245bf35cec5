import { describe, expect, test } from 'vitest';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import type { SecondVisitState, TakenAgain } from '#engine/grading/second-visit/second-visit-state.ts';
import {
  followingMeasures,
  isDetectable,
  movementShare,
  whatHappened,
} from '#engine/grading/second-visit/what-happened.ts';
import type { Plan } from '#engine/planning/plan.ts';
import type { Projection } from '#engine/planning/project-plan.ts';
import { startingDose } from '#engine/planning/starting-dose.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
const maya = makeSheet('maya', knowledge);
const real = makeGradingContext(maya, playGolden(loadGolden('maya-expert'), maya, knowledge), knowledge);
const { deviation, side: leg } = maya.study.index;
const { absent, present } = knowledge.deviations.find(({ id }) => id === deviation) ?? {
  absent: { mean: Number.NaN },
  present: { mean: Number.NaN },
};
const LUNGE = 'weight-bearing-lunge-distance';

const planOf = (...exercises: readonly string[]): Plan => ({
  items: knowledge.exercises
    .filter(({ id }) => exercises.includes(id))
    .map((exercise) => ({ ...startingDose(exercise, 7), perWeek: 7 })),
  accommodations: [],
  retest: null,
  handover: null,
});
const STRETCHES = planOf('calf-stretch-knee-bent', 'knee-to-wall-rocks');
const context = (plan: Plan | null = STRETCHES, change: Partial<GradingContext> = {}): GradingContext => ({
  ...real,
  ...change,
  state: { ...real.state, plan },
});
const visit = (weeks: 4 | 8, ...takenAgain: readonly TakenAgain[]): SecondVisitState => ({
  weeks,
  done: null,
  tests: [],
  minutesSpent: 0,
  takenAgain,
  movement: null,
  next: null,
  ended: true,
});
const lunge = (now: number): TakenAgain => ({
  test: 'weight-bearing-lunge',
  finding: LUNGE,
  side: leg,
  before: 6,
  now,
  judgedReal: null,
});
/** The index movement went this share of the way from "present" to "absent", with so much of the plan done. */
const went = (share: number, adherence = 1): Projection => ({
  weeks: 8,
  adherence,
  measures: [],
  index: { before: present.mean, after: present.mean - share * (present.mean - absent.mean) },
});

describe('what the weeks between the visits show', () => {
  test.each<[string, GradingContext, SecondVisitState, Projection, string]>([
    ['the number rose by more than its error', context(), visit(8, lunge(7.7)), went(0), 'moved'],
    ['it rose by no more than its error', context(), visit(8, lunge(7.6)), went(0), 'no-change'],
    ['it fell by more than its error', context(), visit(8, lunge(4)), went(0), 'no-change'],
    ['the movement clearly changed', context(), visit(8), went(0.41), 'moved'],
    ['the movement changed a little', context(), visit(8), went(0.39), 'no-change'],
    ['little was done', context(), visit(8), went(0, 0.49), 'little-done'],
    ['just enough was done', context(), visit(8), went(0, 0.5), 'no-change'],
    ['little was done, and yet it moved', context(), visit(8, lunge(7.7)), went(0, 0.2), 'moved'],
    ['four weeks are too early for the tape', context(), visit(4), went(0), 'too-early'],
    ['the plan trains something else', context(planOf('clamshell')), visit(8), went(0), 'off-target'],
    ['there was no plan', context(null), visit(8), went(0), 'off-target'],
    [
      'something else rose by more than its error',
      context(),
      visit(8, { ...lunge(30), finding: 'hip-abduction-force', test: 'hip-abductor-strength' }),
      went(0),
      'no-change',
    ],
    [
      'nothing was there to correct',
      context(STRETCHES, { truth: { ...real.truth, nothingToCorrect: true } }),
      visit(8, lunge(7.7)),
      went(1),
      'nothing-to-correct',
    ],
  ])('%s', (_, at, back, projection, happened) => {
    expect(whatHappened(at, back, projection)).toBe(happened);
  });
});

describe('what follows a driver', () => {
  test('holds measures of what probably drives and of what truly does, each driver once', () => {
    const findings = followingMeasures(context()).map(({ finding }) => finding);
    expect(findings).toContain(LUNGE);
    expect(findings.filter((finding) => finding === LUNGE)).toHaveLength(1);
    expect(findings).not.toContain('hip-abduction-force');
  });

  test('holds those of the true driver where the readings point nowhere', () => {
    const nowhere = { ...real.assessment, hypotheses: [] };
    expect(followingMeasures(context(STRETCHES, { assessment: nowhere })).map(({ finding }) => finding)).toContain(
      LUNGE,
    );
  });
});

describe('a change', () => {
  test.each([
    [1.6, false],
    [-1.6, false],
    [1.7, true],
    [-1.7, true],
  ])('of %d cm at the wall is more than error: %j', (by, expected) => {
    expect(isDetectable(context(), { finding: LUNGE, before: 0, now: by })).toBe(expected);
  });

  test('of something without a known error is none', () => {
    expect(isDetectable(context(), { finding: 'overhead-squat-knee-in', before: 0, now: 9 })).toBe(false);
  });

  test('of the movement is its share of the way', () => {
    expect(movementShare(context(), went(0.3))).toBeCloseTo(0.3, 12);
    expect(movementShare(context(), went(-0.2))).toBeCloseTo(-0.2, 12);
  });
});
