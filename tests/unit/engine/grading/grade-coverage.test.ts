import { describe, expect, test } from 'vitest';
import { gradeCoverage } from '#engine/grading/grade-coverage.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import { splitPlan } from '#engine/grading/split-plan.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { startingDose } from '#engine/planning/starting-dose.ts';
import type { Side } from '#schemas/vocabulary/side.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
const maya = makeSheet('maya', knowledge);
const base = makeGradingContext(maya, playGolden(loadGolden('maya-expert'), maya, knowledge), knowledge);
const ANKLE = 'ankle-dorsiflexion-limited';
const HABIT = 'movement-habit';
const SHAPE = 'structural-alignment';
const HIP = 'hip-abductor-weakness';
const ROCKS = 'knee-to-wall-rocks';
const MIRROR = 'mirror-squat-one-cue';
const CLAM = 'clamshell';

type Believed = readonly [string, Side, number, number?];
const believing = (plan: Plan, all: readonly Believed[], thoroughness = 1): GradingContext => ({
  ...base,
  thoroughness,
  state: { ...base.state, plan },
  assessment: {
    ...base.assessment,
    hypotheses: all.map(([contributor, side, drives, present = drives]) => ({
      contributor,
      side,
      prior: 0.1,
      present,
      drivesPrior: 0.05,
      drives,
      because: [],
    })),
  },
});
const planOf = (exercises: readonly string[], accommodations: readonly string[] = []): Plan => ({
  items: exercises.map((id) => {
    const exercise = knowledge.exercises.find((each) => each.id === id);
    if (exercise === undefined) throw new Error(`${id} is no exercise`);
    return startingDose(exercise, 3);
  }),
  accommodations,
  retest: null,
  handover: null,
});
const linesOf = (plan: Plan, all: readonly Believed[], thoroughness?: number) =>
  gradeCoverage(believing(plan, all, thoroughness), plan);
const headOf = (plan: Plan, all: readonly Believed[], thoroughness?: number) => {
  const [line] = linesOf(plan, all, thoroughness);
  return [line?.rule, line?.points];
};

describe('what the plan answers', () => {
  const two: readonly Believed[] = [
    [ANKLE, 'left', 0.85],
    [HABIT, 'central', 0.6],
    [HIP, 'right', 0.95],
  ];

  test.each<[string, Plan, number]>([
    ['both drivers', planOf([ROCKS, MIRROR]), 8],
    ['the larger, by how far it exceeds the mark', planOf([ROCKS]), 5.25],
    ['the smaller', planOf([MIRROR]), 2.75],
    ['neither', planOf([]), 0],
    ['both, and one item of no use', planOf([ROCKS, MIRROR, 'prone-bent-knee-hip-extension']), 6],
    ['the smaller, and two of no use', planOf([MIRROR, 'prone-bent-knee-hip-extension', 'adductor-rock-back']), 0],
  ])('%s', (_, plan, points) => {
    expect(headOf(plan, two)).toEqual(['coverage', points]);
  });

  test('the line counts what was answered, of how many, and what is idle', () => {
    const [line] = linesOf(planOf([MIRROR, 'prone-bent-knee-hip-extension']), two);
    expect(line?.params).toEqual({ covered: 1, all: 2, idle: 1 });
  });

  test('every driver is listed with its probability and what its answer, or its link, rests on', () => {
    const lines = linesOf(planOf([ROCKS]), two);
    expect(lines.slice(1).map(({ rule, params }) => [rule, params])).toEqual([
      ['driver-answered', { contributor: ANKLE, side: 'left', percent: 85 }],
      ['driver-not-answered', { contributor: HABIT, side: 'central', percent: 60 }],
    ]);
    expect(lines[1]?.sources).toEqual([...new Set(knowledge.reasons.exercises[ROCKS])]);
    expect(lines[2]?.sources).toEqual(knowledge.reasons.links[maya.study.index.deviation]?.[HABIT]);
  });

  test('an answer by an accommodation rests on what that rests on', () => {
    const shape: readonly Believed[] = [[SHAPE, 'left', 0.9]];
    const plan = planOf([], ['wider-stance-toes-out']);
    expect(headOf(plan, shape)).toEqual(['coverage', 8]);
    expect(linesOf(plan, shape)[1]).toMatchObject({
      rule: 'driver-answered',
      sources: [...new Set(knowledge.reasons.accommodations['wider-stance-toes-out'])],
    });
  });

  test('each idle thing is named, accommodations too', () => {
    const lines = linesOf(planOf([ROCKS, CLAM], ['arch-support-or-firm-shoe']), [[ANKLE, 'left', 0.9]]);
    expect(lines.filter(({ rule }) => rule === 'item-of-no-use').map(({ params }) => params.item)).toEqual([
      CLAM,
      'arch-support-or-firm-shoe',
    ]);
  });

  test.each([
    [1, 8],
    [0.6, 8],
    [0.3, 4],
    [0, 0],
  ])('where nothing leads, having gathered %d of what mattered earns %d', (thoroughness, points) => {
    expect(headOf(planOf([]), [[ANKLE, 'left', 0.2]], thoroughness)).toEqual(['coverage-left-open', points]);
  });

  test('where nothing leads, an idle item costs as ever, and the line says how much was gathered', () => {
    const [line] = linesOf(planOf([CLAM]), [[ANKLE, 'left', 0.2]], 0.9);
    expect(line).toMatchObject({ points: 6, params: { gathered: 90, idle: 1 } });
  });
});

describe('what a client has a use for', () => {
  const useful = (plan: Plan, all: readonly Believed[]) =>
    splitPlan(believing(plan, all)).useful.map(({ exercise }) => exercise);

  test.each([
    [0.15, 0.1, true],
    [0.14, 0.1, false],
    [0.1, 0.35, true],
    [0.1, 0.34, false],
  ])('what drives with %d and is there with %d is worth an exercise: %j', (drives, present, expected) => {
    expect(useful(planOf([CLAM]), [[HIP, 'left', drives, present]])).toEqual(expected ? [CLAM] : []);
    expect(useful(planOf([CLAM]), [[HIP, 'right', drives, present]])).toEqual(expected ? [CLAM] : []);
  });

  test('load that targets nothing is neither of use nor idle', () => {
    const split = splitPlan(believing(planOf(['goblet-squat']), [[ANKLE, 'left', 0.9]]));
    expect(split).toEqual({ useful: [], idle: [] });
  });

  test('an exercise the knowledge does not have is idle', () => {
    const [rocks] = planOf([ROCKS]).items;
    if (rocks === undefined) throw new Error('no item');
    const plan: Plan = { ...planOf([]), items: [{ ...rocks, exercise: 'moonwalk' }] };
    expect(splitPlan(believing(plan, [[ANKLE, 'left', 0.9]])).idle).toEqual(['moonwalk']);
  });

  test('no plan holds nothing', () => {
    const { state } = base;
    expect(splitPlan({ ...base, state: { ...state, plan: null } })).toEqual({ useful: [], idle: [] });
  });
});
