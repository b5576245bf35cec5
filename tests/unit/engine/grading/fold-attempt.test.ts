import { describe, expect, test } from 'vitest';
import { toBrief } from '#engine/clients/to-brief.ts';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { checkAction } from '#engine/grading/check-action.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { take } from './play.ts';

const knowledge = makeKnowledge();
const sheet = makeSheet('maya', knowledge);
const brief = { ...toBrief(sheet.study), minutesBudget: 20 };
const fold = (actions: readonly CaseAction[], mode: 'practice' | 'check' = 'practice') =>
  foldAttempt(brief, { mode, actions }, knowledge);
const codes = (actions: readonly CaseAction[], next: CaseAction, mode: 'practice' | 'check' = 'practice') =>
  checkAction(fold(actions, mode), next, knowledge).map(({ code }) => code);
const asked = take(sheet, 'safety-questions', knowledge);
const squat = take(sheet, 'overhead-squat', knowledge);
const lunge = take(sheet, 'weight-bearing-lunge', knowledge);
const answer = (finding: string): CaseAction => ({
  type: 'asked',
  test: 'safety-questions',
  readings: [{ finding, side: 'central', value: true }],
});

describe('foldAttempt', () => {
  test('an empty attempt stands at the intake with the whole budget', () => {
    const state = fold([]);
    expect(state).toMatchObject({
      step: 'intake',
      minutesSpent: 0,
      minutesLeft: 20,
      finished: false,
      consentAsked: false,
    });
  });

  test('consent is asked by asking, not by anything else', () => {
    expect(fold([asked, squat]).consentAsked).toBe(false);
    expect(fold([asked, { type: 'consent-asked' }]).consentAsked).toBe(true);
  });

  test('first and second thoughts are kept apart, the last of each', () => {
    const thought = (round: 1 | 2, lead: 'unclear' | 'nothing-to-correct'): CaseAction => ({
      type: 'hypothesised',
      round,
      stated: { hypotheses: [], lead, links: [] },
    });
    const leads = (actions: readonly CaseAction[]) => {
      const { first, second } = fold(actions).hypotheses;
      return [first?.lead ?? null, second?.lead ?? null];
    };
    expect(leads([thought(1, 'unclear')])).toEqual(['unclear', null]);
    expect(leads([thought(2, 'unclear')])).toEqual([null, 'unclear']);
    expect(leads([thought(1, 'unclear'), thought(1, 'nothing-to-correct'), thought(2, 'unclear')])).toEqual([
      'nothing-to-correct',
      'unclear',
    ]);
  });

  test('the last note counts, every disagreement is kept, and neither is asked of a learner', () => {
    expect(fold([])).toMatchObject({ notes: '', disagreements: [], keptForReview: false });
    const state = fold([
      { type: 'noted', text: 'first' },
      { type: 'disagreed', rule: 'consent', text: 'I did ask' },
      { type: 'noted', text: 'last' },
      { type: 'disagreed', rule: 'dose', text: 'three sets are too many' },
      { type: 'kept-for-review', keep: true },
    ]);
    expect(state).toMatchObject({
      notes: 'last',
      disagreements: [
        { rule: 'consent', text: 'I did ask' },
        { rule: 'dose', text: 'three sets are too many' },
      ],
      keptForReview: true,
    });
  });

  test.each<CaseAction>([
    { type: 'consent-asked' },
    { type: 'decided', action: 'train', urgency: null },
    { type: 'said', phrases: [] },
    { type: 'noted', text: '' },
    { type: 'hinted', step: 'tests' },
    { type: 'kept-for-review', keep: true },
    { type: 'step-left', step: 'intake' },
    { type: 'finished' },
  ])('nothing stands in the way of $type', (action) => {
    expect(checkAction(fold([]), action, knowledge)).toEqual([]);
  });

  test('what cannot be done says which test it is about', () => {
    expect(checkAction(fold([asked]), asked, knowledge)).toEqual([
      { code: 'already-asked', params: { test: 'safety-questions' } },
    ]);
    const askedSquat: CaseAction = { type: 'asked', test: 'overhead-squat', readings: [] };
    expect(checkAction(fold([]), askedSquat, knowledge)).toEqual([
      { code: 'not-done-that-way', params: { test: 'overhead-squat' } },
    ]);
  });

  test('questions and tests cost their minutes, thoughts cost none', () => {
    const state = fold([asked, { type: 'decided', action: 'train', urgency: null }, lunge, lunge]);
    expect(state.minutesSpent).toBe(4 + 3 + 3);
    expect(state.timeline.map(({ minutesAfter, repeat }) => [minutesAfter, repeat])).toEqual([
      [4, 1],
      [7, 1],
      [10, 2],
    ]);
  });

  test('rating a film again costs nothing and the last rating counts', () => {
    const first: CaseAction = {
      type: 'rated',
      test: 'overhead-squat',
      filmed: true,
      readings: [{ finding: 'overhead-squat-knee-in', side: 'left', value: false }],
    };
    const again = { ...first, readings: [{ finding: 'overhead-squat-knee-in', side: 'left' as const, value: true }] };
    const state = fold([first, again]);
    expect(state.minutesSpent).toBe(4);
    expect(state.screen.readings).toEqual(again.readings);
  });

  test('a number the learner read replaces the one handed over', () => {
    const state = fold([
      lunge,
      { type: 'measured', finding: 'weight-bearing-lunge-distance', side: 'left', value: 6.5 },
    ]);
    const values = state.screen.readings.filter(
      ({ finding, side }) => finding === 'weight-bearing-lunge-distance' && side === 'left',
    );
    expect(values.map(({ value }) => value)).toEqual([6.5]);
  });

  test('opens at the first step not left yet, and at the debrief when finished', () => {
    const left: readonly CaseAction[] = [
      { type: 'step-left', step: 'intake' },
      { type: 'step-left', step: 'safety-questions' },
    ];
    expect(fold(left).step).toBe('posture');
    expect(fold([...left, { type: 'finished' }]).step).toBe('debrief');
  });

  test('the last thought of a kind counts', () => {
    const state = fold([
      { type: 'decided', action: 'refer', urgency: 'routine' },
      { type: 'decided', action: 'train', urgency: null },
    ]);
    expect(state.decided).toEqual({ action: 'train', urgency: null });
  });
});

describe('checkAction', () => {
  test('a test that costs more than is left is refused with both figures', () => {
    const problems = checkAction(fold([asked, squat, lunge, lunge, lunge, lunge]), lunge, knowledge);
    expect(problems).toEqual([{ code: 'budget-spent', params: { test: 'weight-bearing-lunge', minutes: 3, left: 0 } }]);
  });

  test('questions are asked once', () => {
    expect(codes([asked], asked)).toEqual(['already-asked']);
  });

  test('an emergency ends testing in both modes, a same-day sign in practice only', () => {
    expect(codes([answer('chest-pain-on-effort')], lunge, 'check')).toEqual(['session-stopped']);
    expect(codes([answer('knee-locked')], lunge, 'practice')).toEqual(['session-stopped']);
    expect(codes([answer('knee-locked')], lunge, 'check')).toEqual([]);
  });

  test('after a stop, questions may still be asked and thoughts stated', () => {
    const history = take(sheet, 'training-history', knowledge);
    expect(codes([answer('chest-pain-on-effort')], history)).toEqual([]);
    expect(codes([answer('chest-pain-on-effort')], { type: 'decided', action: 'refer', urgency: 'emergency' })).toEqual(
      [],
    );
  });

  test('an answer that calls for nothing lets testing go on', () => {
    expect(codes([answer('calf-sore-after-training')], lunge)).toEqual([]);
  });

  test.each<[string, CaseAction]>([
    ['unknown-test', { type: 'tested', test: 'no-such-test', filmed: false, readings: [] }],
    ['not-done-that-way', { type: 'asked', test: 'overhead-squat', readings: [] }],
    ['nothing-to-measure', { type: 'measured', finding: 'weight-bearing-lunge-distance', side: 'left', value: 7 }],
    [
      'probability-out-of-range',
      {
        type: 'hypothesised',
        round: 1,
        stated: {
          hypotheses: [{ contributor: 'movement-habit', side: 'central', role: 'drives', drives: 1.2 }],
          lead: 'unclear',
          links: [],
        },
      },
    ],
  ])('%s', (code, action) => {
    expect(codes([], action)).toEqual([code]);
  });

  test('a test that costs just what is left may be done', () => {
    const spent = fold([asked, squat, lunge, lunge, lunge]);
    const { minutes = 0 } = knowledge.tests.find(({ id }) => id === 'weight-bearing-lunge') ?? {};
    expect(checkAction({ ...spent, minutesLeft: minutes }, lunge, knowledge)).toEqual([]);
    expect(checkAction({ ...spent, minutesLeft: minutes - 0.1 }, lunge, knowledge)).toHaveLength(1);
  });

  test('a film may be rated again with no minute left, and after a stop', () => {
    const spent = fold([asked, squat]);
    expect(checkAction({ ...spent, minutesLeft: 0, stopped: true }, squat, knowledge)).toEqual([]);
    expect(checkAction({ ...spent, minutesLeft: 0, stopped: true }, lunge, knowledge)).toMatchObject([
      { code: 'session-stopped', params: { test: 'weight-bearing-lunge' } },
    ]);
  });

  test.each([
    [{ drives: 0, present: 1 }, true],
    [{ drives: 1, present: 0 }, true],
    [{}, true],
    [{ drives: -0.01 }, false],
    [{ drives: 1.01 }, false],
    [{ present: -0.01 }, false],
    [{ present: 1.01 }, false],
    [{ drives: Number.NaN }, false],
  ])('stated probabilities %j are in order: %j', (stated, fine) => {
    const one = { contributor: 'movement-habit', side: 'central', role: 'drives' } as const;
    const hypotheses = [one, { ...one, ...stated }];
    const action: CaseAction = { type: 'hypothesised', round: 2, stated: { hypotheses, lead: 'unclear', links: [] } };
    expect(codes([], action)).toEqual(fine ? [] : ['probability-out-of-range']);
  });

  test('a number may be measured once a test has shown it, and only that number', () => {
    const measure = (finding: string): CaseAction => ({ type: 'measured', finding, side: 'left', value: 7 });
    expect(codes([lunge], measure('weight-bearing-lunge-distance'))).toEqual([]);
    expect(codes([lunge], measure('side-bridge-hold'))).toEqual(['nothing-to-measure']);
    expect(codes([squat], measure('overhead-squat-knee-in'))).toEqual(['nothing-to-measure']);
  });

  test.each<CaseAction>([
    { type: 'consent-asked' },
    { type: 'decided', action: 'train', urgency: null },
    { type: 'planned', plan: { items: [], accommodations: [], retest: null, handover: null } },
    { type: 'said', phrases: [] },
    { type: 'step-left', step: 'plan' },
    { type: 'finished' },
  ])('$type is in order until the end, and not after it', (action) => {
    expect(codes([], action)).toEqual([]);
    expect(codes([{ type: 'finished' }], action)).toEqual(['already-finished']);
  });

  test.each<CaseAction>([
    { type: 'noted', text: 'a thought' },
    { type: 'disagreed', rule: null, text: 'no' },
    { type: 'kept-for-review', keep: true },
    { type: 'hinted', step: 'tests' },
  ])('$type is in order before and after the end', (action) => {
    expect(codes([], action)).toEqual([]);
    expect(codes([{ type: 'finished' }], action)).toEqual([]);
  });

  test('nothing follows the end', () => {
    expect(codes([{ type: 'finished' }], { type: 'consent-asked' })).toEqual(['already-finished']);
  });
});
