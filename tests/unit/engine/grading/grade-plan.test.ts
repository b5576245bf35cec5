import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradePlan } from '#engine/grading/grade-plan.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import { splitPlan } from '#engine/grading/split-plan.ts';
import type { Plan, PlanItem } from '#engine/planning/plan.ts';
import { startingDose } from '#engine/planning/starting-dose.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
const sheet = makeSheet('maya', knowledge);
const base = makeGradingContext(sheet, playGolden(loadGolden('maya-expert'), sheet, knowledge), knowledge);
const withPlan = (plan: Plan): GradingContext => ({ ...base, state: { ...base.state, plan } });
const linesOf = (plan: Plan) => gradePlan(withPlan(plan));
const pointsOf = (plan: Plan): number => linesOf(plan).reduce((sum, { points }) => sum + points, 0);
const expertPlan = base.state.plan ?? { items: [], accommodations: [], retest: null, handover: null };
const items = knowledge.exercises.map((exercise) => startingDose(exercise, 3));
const idle = items.filter((item) => splitPlan(withPlan({ ...expertPlan, items: [item] })).idle.length === 1);
const anyItem = fc.constantFrom(...items);
const lineOf = (plan: Plan, rule: string) => linesOf(plan).find((line) => line.rule === rule);

describe('the plan of a client whose ankle probably drives it', () => {
  test("the expert's plan earns every point", () => {
    expect(pointsOf(expertPlan)).toBe(20);
  });

  test('an empty plan earns nothing', () => {
    expect(pointsOf({ items: [], accommodations: [], retest: null, handover: null })).toBe(0);
  });

  test('an item this client has no use for never raises the plan', () => {
    expect(idle.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(
        fc.uniqueArray(anyItem, { maxLength: 5, selector: ({ exercise }) => exercise }),
        fc.constantFrom(...idle),
        fc.nat(5),
        (had, more, at) => {
          fc.pre(!had.includes(more));
          const grown = [...had.slice(0, at), more, ...had.slice(at)];
          expect(pointsOf({ ...expertPlan, items: grown })).toBeLessThanOrEqual(
            pointsOf({ ...expertPlan, items: had }),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  test('each idle item costs two points of coverage', () => {
    const [first, second] = idle as [PlanItem, PlanItem];
    const coverage = (extra: readonly PlanItem[]) =>
      lineOf({ ...expertPlan, items: [...extra, ...expertPlan.items] }, 'coverage')?.points;
    expect([coverage([]), coverage([first]), coverage([first, second])]).toEqual([8, 6, 4]);
  });

  test('an accommodation alone does not answer what can be trained', () => {
    expect(lineOf({ ...expertPlan, items: [] }, 'coverage')?.points).toBe(0);
  });

  test.each([
    [1.7, 'retest', 4],
    [1.6, 'retest-within-error', 2],
    [-3, 'retest-within-error', 2],
  ])('a re-test that calls %d cm a success is judged "%s"', (change, rule, points) => {
    const retest = { finding: 'weight-bearing-lunge-distance', side: 'left' as const, change, weeks: 8 };
    expect(lineOf({ ...expertPlan, retest }, rule)?.points).toBe(points);
  });

  test('measuring the hips again follows nothing that probably drives it', () => {
    const retest = { finding: 'hip-abduction-force', side: 'left' as const, change: 4, weeks: 6 };
    expect(lineOf({ ...expertPlan, retest }, 'retest-off-target')?.points).toBe(0);
  });

  test('a load before its gate costs a quarter of the order', () => {
    const goblet = items.filter(({ exercise }) => exercise === 'goblet-squat' || exercise === 'bodyweight-box-squat');
    const plan = { ...expertPlan, items: [...expertPlan.items, ...goblet] };
    const problems = linesOf(plan).filter(({ messageKey }) => messageKey === 'grading.problem.gate');
    expect(problems.map(({ params }) => params)).toEqual([
      { exercise: 'goblet-squat', gate: 'bodyweight-squat-sound' },
    ]);
  });
});
