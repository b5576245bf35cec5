import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { criticalFails } from '#engine/grading/critical-fails.ts';
import { makeGradingContext } from '#engine/grading/grading-context.ts';
import type { PlanItem } from '#engine/planning/plan.ts';
import type { CaseStudy } from '#schemas/case.ts';
import { makeKnowledge } from './make-world.ts';
import { attemptOf, closing, take } from './play.ts';

const knowledge = makeKnowledge();
const goblet: PlanItem = {
  exercise: 'goblet-squat',
  sets: 3,
  perWeek: 3,
  amount: { unit: 'reps', value: 8 },
  progression: null,
};

/** Maya, with these questions answered yes. */
const mayaWho = (...yes: readonly string[]): { study: CaseStudy; path: [] } => {
  const study = loadCase('maya');
  const answers = Object.fromEntries(yes.map((finding) => [finding, { says: 'Yes.', is: true }]));
  return { study: { ...study, truth: { ...study.truth, answers: { ...study.truth.answers, ...answers } } }, path: [] };
};
const plan = (...items: readonly PlanItem[]): CaseAction => ({
  type: 'planned',
  plan: { items, accommodations: [], retest: null, handover: null },
});
const say = (...phrases: readonly string[]): CaseAction => ({ type: 'said', phrases });
const fails = (sheet: { study: CaseStudy; path: [] }, ...actions: readonly CaseAction[]) =>
  criticalFails(makeGradingContext(sheet, attemptOf(sheet, [...actions, ...closing.slice(-1)]), knowledge)).map(
    ({ code }) => code,
  );
const did = (sheet: { study: CaseStudy; path: [] }, id: string) => take(sheet, id, knowledge);

describe('a red flag that is not referred', () => {
  const stuck = mayaWho('knee-locked');
  test('trips when the client is trained', () => {
    expect(fails(stuck, did(stuck, 'safety-questions'), { type: 'decided', action: 'train', urgency: null })).toEqual([
      'red-flag-not-referred',
    ]);
  });
  test('trips when a sign for today is left for some day', () => {
    expect(fails(stuck, { type: 'decided', action: 'refer', urgency: 'routine' })).toEqual(['red-flag-not-referred']);
  });
  test('does not trip when the client is sent on the same day', () => {
    expect(fails(stuck, { type: 'decided', action: 'refer', urgency: 'same-day' })).toEqual([]);
  });
  test('does not trip for a knee that clicks without pain', () => {
    const clicks = mayaWho('knee-clicks-without-pain');
    expect(fails(clicks, { type: 'decided', action: 'train', urgency: null })).toEqual([]);
  });
});

describe('what the history contraindicates', () => {
  test('trips for a load with blood pressure that is not under control', () => {
    const high = mayaWho('blood-pressure-high-not-treated');
    const actions = [did(high, 'safety-questions'), plan(goblet)];
    expect(fails(high, ...actions)).toEqual(['contraindicated']);
  });
  test('trips for a loaded test with it, asked about or not', () => {
    const high = mayaWho('blood-pressure-high-not-treated');
    expect(fails(high, did(high, 'safety-questions'), did(high, 'repetition-and-load-set'))).toEqual([
      'contraindicated',
    ]);
  });
  test('trips for testing on after a sign that ends the session', () => {
    const stuck = mayaWho('knee-locked');
    const refer: CaseAction = { type: 'decided', action: 'refer', urgency: 'same-day' };
    expect(fails(stuck, did(stuck, 'safety-questions'), did(stuck, 'overhead-squat'), refer)).toEqual([
      'contraindicated',
    ]);
  });
  test('does not trip for the same load in a client without it', () => {
    const maya = mayaWho();
    expect(fails(maya, did(maya, 'safety-questions'), plan(goblet))).toEqual([]);
  });
  test('does not trip for an unloaded test with high blood pressure', () => {
    const high = mayaWho('blood-pressure-high-not-treated');
    expect(fails(high, did(high, 'safety-questions'), did(high, 'weight-bearing-lunge'))).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['say-name-a-condition', ['diagnosis-or-promise']],
    ['say-promise', ['diagnosis-or-promise']],
    ['say-weak-glutes-cause', []],
    ['say-not-certain', []],
  ])('%s: %j', (phrase, expected) => {
    expect(fails(mayaWho(), say(phrase))).toEqual(expected);
  });
});

describe('load without readiness', () => {
  const maya = mayaWho();
  test('trips for a loading plan where safety was never asked about', () => {
    expect(fails(maya, plan(goblet))).toEqual(['loading-without-readiness']);
  });
  test('trips for a loaded test before the questions, even if they come later', () => {
    expect(fails(maya, did(maya, 'repetition-and-load-set'), did(maya, 'safety-questions'))).toEqual([
      'loading-without-readiness',
    ]);
  });
  test('does not trip when the questions came first', () => {
    expect(fails(maya, did(maya, 'safety-questions'), did(maya, 'repetition-and-load-set'), plan(goblet))).toEqual([]);
  });
});

describe('provoking pain again', () => {
  const maya = mayaWho();
  const pain = (value: boolean): CaseAction => ({
    type: 'tested',
    test: 'squat-pain-check',
    filmed: false,
    readings: [{ finding: 'new-sharp-pain-in-test', side: 'left', value }],
  });
  test('trips when the squat is repeated after it hurt', () => {
    expect(fails(maya, pain(true), did(maya, 'squat-heels-raised'))).toEqual(['provoked-pain-again']);
  });
  test('does not trip when testing goes on elsewhere, or nothing hurt, or it was before', () => {
    expect(fails(maya, pain(true), did(maya, 'weight-bearing-lunge'))).toEqual([]);
    expect(fails(maya, pain(false), did(maya, 'squat-heels-raised'))).toEqual([]);
    expect(fails(maya, did(maya, 'squat-heels-raised'), pain(true))).toEqual([]);
  });
});
