import { describe, expect, test } from 'vitest';
import type { QuestionEntry, TimelineEntry } from '#engine/grading/attempt-state.ts';
import { gradeGathering } from '#engine/grading/grade-gathering.ts';
import { gradePlan } from '#engine/grading/grade-plan.ts';
import { gradeReasoning } from '#engine/grading/grade-reasoning.ts';
import { gradeStep } from '#engine/grading/grade-step.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import { usefulMinutes } from '#engine/grading/useful-minutes.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { attemptOf, take } from './play.ts';

const knowledge = makeKnowledge();
const maya = makeSheet('maya', knowledge);
const base = makeGradingContext(maya, attemptOf(maya, []), knowledge);
const PAIN = 'squat-pain-check';
const SET = 'training-history';
const setSize = knowledge.tests.find(({ id }) => id === SET)?.findings.length ?? 0;

const entry = (test: string, minutes: number, repeat = 1): TimelineEntry => ({
  action: 0,
  test,
  filmed: false,
  minutes,
  minutesAfter: minutes,
  repeat,
});
const question = (test: string, minutes: number): QuestionEntry => ({ action: 0, test, finding: 'any', minutes });
const spent = (
  timeline: readonly TimelineEntry[],
  minutesSpent: number,
  change: Partial<GradingContext> = {},
  questions: readonly QuestionEntry[] = [],
): GradingContext => ({
  ...base,
  features: [
    { test: PAIN, bits: 0.5 },
    { test: SET, bits: 0.25 },
    { test: 'side-bridge', bits: 0.254 },
  ],
  thoroughness: 1,
  state: { ...base.state, timeline, questions, minutesSpent },
  ...change,
});
const linesOf = (context: GradingContext) =>
  gradeGathering(context).map(({ rule, points, outOf }) => [rule, points, outOf]);

describe('gathering', () => {
  test('twelve points are shared by weight: what was done earns its share, half a set half of it', () => {
    const questions = Array.from({ length: Math.round(setSize / 2) }, () => question(SET, 0));
    const [pain, history, bridge] = linesOf(spent([entry(PAIN, 2)], 2, {}, questions));
    expect(pain).toEqual(['gathered', 6, 6]);
    expect(history?.[0]).toBe('gathered-in-part');
    expect(history?.[1]).toBeCloseTo(((history?.[2] as number) * questions.length) / setSize, 0);
    expect(bridge).toEqual(['not-gathered', 0, 3]);
  });

  test('each line says how much the test was expected to tell, to a hundredth of a bit', () => {
    expect(gradeGathering(spent([], 0))[2]?.params).toEqual({ test: 'side-bridge', bits: 0.25 });
  });

  test.each<[string, readonly TimelineEntry[], number, number, number]>([
    ['all minutes well spent', [entry(PAIN, 2)], 2, 1, 8],
    ['half of them', [entry(PAIN, 2)], 4, 1, 4],
    ['all of them, on half of what mattered', [entry(PAIN, 2)], 2, 0.5, 4],
    ['the same again, which told nothing new', [entry(PAIN, 2), entry(PAIN, 2, 2)], 4, 1, 4],
    ['no minute at all', [], 0, 1, 0],
  ])('%s', (_, timeline, minutes, thoroughness, points) => {
    expect(linesOf(spent(timeline, minutes, { thoroughness })).at(-1)).toEqual(['efficiency', points, 8]);
  });

  test('efficiency gives minutes and what was gathered in per cent', () => {
    const context = spent([entry(PAIN, 2)], 5, { thoroughness: 0.456 });
    expect(gradeGathering(context).at(-1)?.params).toEqual({ useful: 2, spent: 5, gathered: 46 });
  });
});

describe('minutes well spent', () => {
  const doing = (...tests: readonly string[]) =>
    usefulMinutes(
      makeGradingContext(
        maya,
        attemptOf(
          maya,
          tests.map((id) => take(maya, id, knowledge)),
        ),
        knowledge,
      ),
    );
  const minutesOf = (id: string) => knowledge.tests.find((each) => each.id === id)?.minutes ?? Number.NaN;

  test('the required questions always are, and nothing is nothing', () => {
    expect(doing('safety-questions')).toBe(minutesOf('safety-questions'));
    expect(doing()).toBe(0);
  });

  test('a test that tells something is, at the moment it was done', () => {
    expect(doing('overhead-squat')).toBe(minutesOf('overhead-squat'));
    expect(doing('overhead-squat', 'squat-heels-raised')).toBe(
      minutesOf('overhead-squat') + minutesOf('squat-heels-raised'),
    );
  });

  test('a test that tells nothing about this movement is not', () => {
    expect(doing('overhead-squat', 'single-leg-hinge')).toBe(minutesOf('overhead-squat'));
  });

  test('a question on its own counts its own price', () => {
    const context = spent([], 1, {}, [question(PAIN, 0.5), question('safety-questions', 0.5)]);
    expect(usefulMinutes(context)).toBe(1);
  });
});

describe('one step of an unfinished attempt', () => {
  const played = playGolden(loadGolden('maya-novice'), maya, knowledge);
  const rulesOf = (step: Parameters<typeof gradeStep>[3]) =>
    gradeStep(maya, played, knowledge, step).map(({ rule }) => rule);
  const all = makeGradingContext(maya, played, knowledge);

  test('intake is about consent, the questions about the questions', () => {
    expect(rulesOf('intake').every((rule) => rule.startsWith('consent'))).toBe(true);
    expect(rulesOf('intake')).toHaveLength(1);
    expect(rulesOf('safety-questions')).toEqual([
      expect.stringMatching(/^questions-(not-)?first$/),
      expect.stringMatching(/^safety-questions/),
    ]);
    expect(rulesOf('disposition')).toEqual([expect.stringMatching(/^disposition-/)]);
  });

  test.each(['posture', 'first-hypotheses', 'words'] as const)('nothing is said of %s', (step) => {
    expect(rulesOf(step)).toEqual([]);
  });

  test('the movement is about ratings only', () => {
    expect(rulesOf('movement').length).toBeGreaterThan(1);
    expect(rulesOf('movement').every((rule) => rule.startsWith('rating'))).toBe(true);
  });

  test('of tests left out only those worth a point or more are named, and then the minutes', () => {
    const left = gradeGathering(all).filter(({ rule, outOf }) => rule === 'not-gathered' && outOf >= 1);
    const lesser = gradeGathering(all).filter(({ rule, outOf }) => rule === 'not-gathered' && outOf < 1);
    expect(left.length).toBeGreaterThan(0);
    expect(lesser.length).toBeGreaterThan(0);
    expect(gradeStep(maya, played, knowledge, 'tests').map(({ rule, params }) => [rule, params.test])).toEqual([
      ...left.map(({ rule, params }) => [rule, params.test]),
      ['efficiency', undefined],
    ]);
  });

  test('hypotheses and plan are told whole', () => {
    expect(gradeStep(maya, played, knowledge, 'second-hypotheses')).toEqual(gradeReasoning(all));
    expect(gradeStep(maya, played, knowledge, 'plan')).toEqual(gradePlan(all));
  });
});
