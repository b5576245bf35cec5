import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { checkAction } from '#engine/grading/check-action.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { grade } from '#engine/grading/grade.ts';
import { gradeSecondVisit, type SecondVisitGrade } from '#engine/grading/second-visit/grade-second-visit.ts';
import { deviationsAfter, measureAgain, projectReturn } from '#engine/grading/second-visit/project-return.ts';
import { NEXT_STEPS, type SecondVisitAction } from '#engine/grading/second-visit/second-visit-action.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import type { Plan, PlanItem } from '#engine/planning/plan.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { attemptOf, closing, take } from './play.ts';

const knowledge = makeKnowledge();
const maya = makeSheet('maya', knowledge);
const expert = playGolden(loadGolden('maya-expert'), maya, knowledge);
const LUNGE = 'weight-bearing-lunge';

const rocks: PlanItem = {
  exercise: 'knee-to-wall-rocks',
  sets: 3,
  perWeek: 6,
  amount: { unit: 'reps', value: 12 },
  progression: null,
};
const planOf = (items: readonly PlanItem[]): Plan => ({ items, accommodations: [], retest: null, handover: null });

/** An attempt at Maya, the lunge measured, with this plan, and some weeks later these actions. */
const returned = (plan: Plan, after: readonly CaseAction[], seed = 'seed') => ({
  ...attemptOf(maya, [
    ...['safety-questions', 'training-history', 'overhead-squat', 'squat-heels-raised', LUNGE].map((id) =>
      take(maya, id, knowledge, seed),
    ),
    ...closing.map((action) => (action.type === 'planned' ? { ...action, plan } : action)),
    ...after,
  ]),
  seed,
});
const back: SecondVisitAction = { type: 'came-back', weeks: 8 };
const end: SecondVisitAction = { type: 'visit-ended' };
const again = (plan: Plan, seed = 'seed'): SecondVisitAction => {
  const test = knowledge.tests.find(({ id }) => id === LUNGE);
  if (test === undefined) throw new Error('the lunge is gone');
  const projection = projectReturn(maya, { seed }, plan, 8, knowledge);
  return { type: 'measured-again', test: LUNGE, readings: measureAgain(maya, test, projection, { seed }, knowledge) };
};

type Marked = Extract<SecondVisitGrade, { status: 'graded' }>;
const marked = (verdict: SecondVisitGrade): Marked => {
  if (verdict.status !== 'graded') throw new Error(verdict.status);
  return verdict;
};
const pointsFor = (verdict: SecondVisitGrade, prefix: string): number =>
  marked(verdict)
    .lines.filter(({ rule }) => rule.startsWith(prefix))
    .reduce((sum, { points }) => sum + points, 0);
const gradeOf = (plan: Plan, after: readonly CaseAction[], seed?: string) =>
  gradeSecondVisit(maya, returned(plan, after, seed), knowledge);

describe('what may be done at a second visit', () => {
  const visitAfter = (after: readonly CaseAction[]) =>
    foldAttempt({ ...maya.study, minutesBudget: 60 }, returned(planOf([rocks]), after), knowledge);
  const codes = (after: readonly CaseAction[], action: SecondVisitAction): readonly string[] =>
    checkAction(visitAfter(after), action, knowledge).map(({ code }) => code);
  const judged = (finding: string, side: 'left' | 'right'): SecondVisitAction => ({
    type: 'judged-change',
    finding,
    side,
    real: true,
  });
  const LUNGE_DISTANCE = 'weight-bearing-lunge-distance';

  test.each([
    { what: 'what was taken again', action: judged(LUNGE_DISTANCE, 'left'), refused: [] },
    { what: 'a finding that was not', action: judged('side-bridge-hold', 'left'), refused: ['nothing-to-compare'] },
  ])('a change can be judged of $what', ({ action, refused }) => {
    expect(codes([back, again(planOf([rocks]))], action)).toEqual(refused);
  });

  test('a change of one leg cannot be judged by the other', () => {
    const measured = again(planOf([rocks]));
    if (measured.type !== 'measured-again') throw new Error(measured.type);
    const left = { ...measured, readings: measured.readings.filter(({ side }) => side === 'left') };
    expect(codes([back, left], judged(LUNGE_DISTANCE, 'left'))).toEqual([]);
    expect(codes([back, left], judged(LUNGE_DISTANCE, 'right'))).toEqual(['nothing-to-compare']);
  });

  test('only what was measured on the first day can be measured again, and once', () => {
    const measured = again(planOf([rocks]));
    expect(codes([back], measured)).toEqual([]);
    expect(codes([back, measured], measured)).toEqual(['already-measured-again']);
    const other: SecondVisitAction = { type: 'measured-again', test: 'side-bridge', readings: [] };
    expect(codes([back], other)).toEqual(['nothing-to-compare']);
  });

  test('a test may take the last minute of the visit, and not one more', () => {
    const minutes = knowledge.tests.find(({ id }) => id === LUNGE)?.minutes ?? 0;
    const withTime = (left: number) => ({
      ...knowledge,
      grading: { ...knowledge.grading, secondVisit: { ...knowledge.grading.secondVisit, minutes: left } },
    });
    const state = visitAfter([back]);
    const measured = again(planOf([rocks]));
    expect(checkAction(state, measured, withTime(minutes))).toEqual([]);
    expect(checkAction(state, measured, withTime(minutes - 0.5)).map(({ code }) => code)).toEqual(['visit-time-spent']);
  });
});

describe('a second visit', () => {
  test('changes nothing of the mark of the case', () => {
    const before = grade(maya, expert, knowledge);
    const after: CaseAction[] = [
      ...expert.actions,
      back,
      { type: 'caught-up', done: 0.7 },
      { type: 'judged-movement', change: 'clearly-less' },
      { type: 'decided-next', next: 'progress' },
      end,
      { type: 'noted', text: 'a thought' },
      { type: 'disagreed', rule: 'lead-right', text: 'no' },
    ];
    expect(grade(maya, { ...expert, actions: after }, knowledge)).toEqual(before);
  });

  test('is not ready before the client is back, nor before the visit ends', () => {
    expect(gradeOf(planOf([rocks]), []).status).toBe('not-ready');
    expect(gradeOf(planOf([rocks]), [back]).status).toBe('not-ready');
  });

  test('of a client who was to be referred is not marked', () => {
    const tomas = makeSheet('tomas', knowledge);
    const attempt = attemptOf(tomas, [take(tomas, 'safety-questions', knowledge), ...closing, back]);
    expect(gradeSecondVisit(tomas, attempt, knowledge)).toEqual({ status: 'not-marked' });
  });

  test('the lines sum to the points, whatever was done, and a replay gives the same', () => {
    const anything = fc.subarray<CaseAction>(
      [
        { type: 'caught-up', done: 0.6 },
        again(planOf([rocks])),
        { type: 'judged-change', finding: 'weight-bearing-lunge-distance', side: 'left', real: true },
        { type: 'judged-change', finding: 'weight-bearing-lunge-distance', side: 'right', real: false },
        { type: 'judged-movement', change: 'clearly-less' },
        ...NEXT_STEPS.map((next) => ({ type: 'decided-next' as const, next })),
      ],
      { minLength: 0 },
    );
    fc.assert(
      fc.property(anything, (actions) => {
        const first = marked(gradeOf(planOf([rocks]), [back, ...actions, end]));
        expect(first.lines.reduce((sum, { points }) => sum + points, 0)).toBe(first.points);
        expect(first.outOf).toBe(20);
        expect(first.points).toBeGreaterThanOrEqual(0);
        expect(first.points).toBeLessThanOrEqual(20);
        expect(marked(gradeOf(planOf([rocks]), [back, ...actions, end]))).toEqual(first);
      }),
      { numRuns: 25 },
    );
  });

  test('asking how it went earns its points', () => {
    const asked = gradeOf(planOf([rocks]), [back, { type: 'caught-up', done: 0.7 }, end]);
    expect(pointsFor(asked, 'visit-caught-up')).toBe(3);
    expect(pointsFor(gradeOf(planOf([rocks]), [back, end]), 'visit-not-caught-up')).toBe(0);
  });

  test('a change is told from error by the minimal detectable change of the readings, not of the truth', () => {
    const plan = planOf([rocks]);
    const detectable = minimalDetectableChange('weight-bearing-lunge-distance', 'female', knowledge) ?? 0;
    const state = foldAttempt({ ...maya.study, minutesBudget: 60 }, returned(plan, [back, again(plan)]), knowledge);
    const taken = state.secondVisit?.takenAgain ?? [];
    expect(taken).toHaveLength(2);
    const judge = (rightly: boolean): CaseAction[] => [
      back,
      again(plan),
      ...taken.map(
        ({ finding, side, before, now }): CaseAction => ({
          type: 'judged-change',
          finding,
          side,
          real: Math.abs(now - before) > detectable === rightly,
        }),
      ),
      end,
    ];
    expect(pointsFor(gradeOf(plan, judge(true)), 'visit-judged')).toBe(4);
    expect(pointsFor(gradeOf(plan, judge(false)), 'visit-judged')).toBe(0);
  });
});

describe('a second visit planned to look again', () => {
  const look = (finding: string): Plan => ({
    ...planOf([rocks]),
    retest: { finding, side: 'left', change: -1, weeks: 8 },
  });
  const looked: CaseAction = { type: 'judged-movement', change: 'about-the-same' };
  test.each<[string, Plan, readonly CaseAction[], number]>([
    ['who looks has taken again what was planned', look('overhead-squat-knee-in'), [looked], 5],
    ['who does not look has not', look('overhead-squat-knee-in'), [], 0],
    ['another movement is not what was planned', look('overhead-squat-feet-flatten'), [looked], 0],
    [
      'looking does not stand in for a number that was planned',
      { ...look('weight-bearing-lunge-distance') },
      [looked],
      0,
    ],
  ])('%s', (_, plan, after, points) => {
    expect(pointsFor(gradeOf(plan, [back, ...after, end]), 'visit-measured')).toBe(points);
    expect(pointsFor(gradeOf(plan, [back, ...after, end]), 'visit-not-measured')).toBe(0);
  });
});

describe('what follows after a second visit', () => {
  const decide = (plan: Plan, next: (typeof NEXT_STEPS)[number], seed?: string) =>
    gradeOf(
      plan,
      [
        back,
        again(plan, seed),
        { type: 'judged-movement', change: 'about-the-same' },
        { type: 'decided-next', next },
        end,
      ],
      seed,
    );

  test('a plan that trains nothing of what drives is to be changed', () => {
    const idle = planOf([{ ...rocks, exercise: 'clamshell' }]);
    expect(marked(decide(idle, 'change')).happened).toBe('off-target');
    expect(pointsFor(decide(idle, 'change'), 'visit-next')).toBe(6);
    expect(pointsFor(decide(idle, 'progress'), 'visit-next')).toBe(0);
    expect(pointsFor(decide(idle, 'keep'), 'visit-next')).toBe(0);
  });

  test('over many returns the step that fits what happened earns everything', () => {
    const plan = planOf([{ ...rocks, perWeek: 3 }]);
    const happened = new Set<string>();
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      const sound = { moved: 'progress', 'no-change': 'change', 'little-done': 'keep', 'too-early': 'keep' } as const;
      const what = marked(decide(plan, 'progress', seed)).happened;
      happened.add(what);
      if (!(what in sound)) throw new Error(what);
      expect(pointsFor(decide(plan, sound[what as keyof typeof sound], seed), 'visit-next')).toBe(6);
    }
    expect(happened.size).toBeGreaterThan(1);
  });

  test('a step chosen without looking or measuring earns half at most', () => {
    const idle = planOf([{ ...rocks, exercise: 'clamshell' }]);
    expect(pointsFor(gradeOf(idle, [back, { type: 'decided-next', next: 'change' }, end]), 'visit-next')).toBe(3);
  });

  test('with nothing to correct, training goes on', () => {
    const ingrid = makeSheet('ingrid', knowledge);
    const attempt = (next: 'progress' | 'change') =>
      attemptOf(ingrid, [
        take(ingrid, 'safety-questions', knowledge),
        take(ingrid, 'overhead-squat', knowledge),
        ...closing,
        back,
        { type: 'decided-next', next },
        end,
      ]);
    expect(pointsFor(gradeSecondVisit(ingrid, attempt('progress'), knowledge), 'visit-next')).toBe(6);
    expect(pointsFor(gradeSecondVisit(ingrid, attempt('change'), knowledge), 'visit-next')).toBe(0);
  });
});

describe('the order of things', () => {
  const stateOf = (actions: readonly CaseAction[]) =>
    foldAttempt({ ...maya.study, minutesBudget: 60 }, { mode: 'practice', actions }, knowledge);
  const codes = (actions: readonly CaseAction[], action: CaseAction) =>
    checkAction(stateOf(actions), action, knowledge).map(({ code }) => code);
  const finished = returned(planOf([rocks]), []).actions;

  test.each<[string, readonly CaseAction[], CaseAction, string[]]>([
    ['nobody comes back before the case is finished', [], back, ['not-due-yet']],
    ['nothing is measured again before the client is back', finished, again(planOf([rocks])), ['not-due-yet']],
    ['a client comes back once', [...finished, back], back, ['already-back']],
    [
      'a test is taken again once',
      [...finished, back, again(planOf([rocks]))],
      again(planOf([rocks])),
      ['already-measured-again'],
    ],
    [
      'what was never measured cannot be compared',
      [...finished, back],
      { type: 'measured-again', test: 'single-leg-bridge', readings: [] },
      ['nothing-to-compare'],
    ],
    ['nothing follows the end', [...finished, back, end], { type: 'decided-next', next: 'keep' }, ['visit-over']],
    ['a note may be written after the end', [...finished, back, end], { type: 'noted', text: 'later' }, []],
    ['a finished case takes no more tests', finished, take(maya, 'side-bridge', knowledge), ['already-finished']],
  ])('%s', (_, before, action, expected) => {
    expect(codes(before, action)).toEqual(expected);
  });
});

describe('the body some weeks later', () => {
  test('is the same for the same attempt, plan and weeks, and only the index deviation moved', () => {
    const plan = planOf([{ ...rocks, exercise: 'ankle-strap-mobilisation' }]);
    const one = projectReturn(maya, { seed: 's' }, plan, 8, knowledge);
    expect(projectReturn(maya, { seed: 's' }, plan, 8, knowledge)).toEqual(one);
    const after = deviationsAfter(maya.study, one);
    const { [maya.study.index.deviation]: moved, ...others } = after;
    const { [maya.study.index.deviation]: was, ...same } = maya.study.truth.deviations;
    expect(others).toEqual(same);
    expect(moved).toEqual({
      left: one.index.after,
      right: ((was as { right: number }).right * one.index.after) / one.index.before,
    });
  });

  test('without a plan a number changes by no more than error of two readings would', () => {
    const lunge = knowledge.tests.find(({ id }) => id === LUNGE);
    if (lunge === undefined) throw new Error('the lunge is gone');
    const still = projectReturn(maya, { seed: 's' }, null, 8, knowledge);
    expect(still.measures).toEqual([]);
    expect(still.index.after).toBe(still.index.before);
    for (const { value, side } of measureAgain(maya, lunge, still, { seed: 's' }, knowledge))
      expect(Math.abs(Number(value) - (side === 'left' ? 6.3 : 7.9))).toBeLessThan(3);
  });
});
