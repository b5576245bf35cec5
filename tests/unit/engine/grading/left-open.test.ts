import { describe, expect, test } from 'vitest';
import { gradePlan } from '#engine/grading/grade-plan.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { startingDose } from '#engine/planning/starting-dose.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
const sheet = makeSheet('maya', knowledge);
const clear = makeGradingContext(sheet, playGolden(loadGolden('maya-expert'), sheet, knowledge), knowledge);
const EMPTY: Plan = { items: [], accommodations: [], retest: null, handover: null };
const gap = { finding: 'box-squat-good-repetitions', side: 'central', value: 3 } as const;

/** Maya's attempt, as if her readings made nothing more probable than `top`. */
const openAt = (top: number, thoroughness = 1): GradingContext => ({
  ...clear,
  thoroughness,
  assessment: {
    ...clear.assessment,
    hypotheses: clear.assessment.hypotheses.map((hypothesis) => ({ ...hypothesis, drives: top, present: top })),
  },
  state: { ...clear.state, screen: { ...clear.state.screen, readings: [...clear.state.screen.readings, gap] } },
});
const pointsOf = (context: GradingContext, plan: Plan | null) =>
  gradePlan({ ...context, state: { ...context.state, plan } })
    .filter(({ outOf }) => outOf > 0)
    .map(({ rule, points }) => [rule, points]);
const stretch = knowledge.exercises
  .filter(({ phase }) => phase === 'lengthen')
  .slice(0, 1)
  .map((exercise) => startingDose(exercise, 3));

describe('the plan where nothing is probable enough to lead', () => {
  test('leaving it open is right; what is still owed is a number to look at again', () => {
    expect(pointsOf(openAt(0.1), EMPTY)).toEqual([
      ['coverage-left-open', 8],
      ['dose-left-open', 4],
      ['order-left-open', 4],
      ['retest-none', 0],
    ]);
    const retest = { finding: gap.finding, side: gap.side, change: 2, weeks: 4 };
    expect(pointsOf(openAt(0.1), { ...EMPTY, retest }).at(-1)).toEqual(['retest', 4]);
  });

  test.each([
    [0.6, 16],
    [0.3, 8],
    [0, 0],
  ])('on %d of what mattered it earns %d: not looking is no restraint', (thoroughness, points) => {
    const sum = pointsOf(openAt(0.1, thoroughness), EMPTY).reduce((total, [, each]) => total + Number(each), 0);
    expect(sum).toBe(points);
  });

  test('correcting what nothing speaks for earns less than leaving it open', () => {
    expect(pointsOf(openAt(0.1), { ...EMPTY, items: stretch })).toEqual([
      ['coverage-left-open', 6],
      ['dose-no-progression', 0],
      ['order-nothing-planned', 0],
      ['retest-none', 0],
    ]);
  });

  test.each<[string, Plan | null]>([
    ['no plan at all', null],
    ['sending the client on', { ...EMPTY, handover: { urgency: 'routine', seen: [], avoid: [], note: true } }],
  ])('%s is not leaving it open', (_, plan) => {
    const rules = pointsOf(openAt(0.1), plan).map(([rule]) => rule);
    expect(rules).toEqual(['coverage-left-open', 'dose-no-progression', 'order-nothing-planned', 'retest-none']);
  });

  test('where something leads, an empty plan leaves it unanswered', () => {
    expect(pointsOf(openAt(0.25), EMPTY).map(([, points]) => points)).toEqual([0, 0, 0, 0]);
  });
});
