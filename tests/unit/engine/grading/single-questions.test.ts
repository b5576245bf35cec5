import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { performTest } from '#engine/clients/perform-test.ts';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { checkAction } from '#engine/grading/check-action.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { grade } from '#engine/grading/grade.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { attemptOf, closing, pointsOf, take } from './play.ts';

const knowledge = makeKnowledge();
const maya = makeSheet('maya', knowledge);
const SET = 'training-history';
const set = knowledge.tests.find(({ id }) => id === SET);
if (set === undefined) throw new Error('the history is gone');
const price = knowledge.grading.thresholds.questionMinutes;

const askOne = (finding: string): CaseAction => ({
  type: 'asked-one',
  test: SET,
  finding,
  readings: performTest(maya.study, set, { seed: 'seed', repeat: 1, filmed: false }, knowledge).filter(
    (reading) => reading.finding === finding,
  ),
});
const stateOf = (actions: readonly CaseAction[], minutesBudget = 60) =>
  foldAttempt({ ...maya.study, minutesBudget }, { mode: 'practice', actions }, knowledge);
const questions = set.findings.map(({ id }) => id);

describe('one question on its own', () => {
  test('costs its small price and its answer counts', () => {
    const [first = ''] = questions;
    const state = stateOf([askOne(first)]);
    expect(state.minutesSpent).toBe(price);
    expect(state.timeline).toEqual([]);
    expect(state.screen.readings.some(({ finding }) => finding === first)).toBe(true);
  });

  test('singles and the rest of the set together never cost more than the set', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(questions), (asked) => {
        const singly = asked.map(askOne);
        expect(stateOf(singly).minutesSpent).toBeLessThanOrEqual(set.minutes);
        expect(stateOf([...singly, take(maya, SET, knowledge)]).minutesSpent).toBe(set.minutes);
      }),
    );
  });

  test('asking the rest of the set adds no second answer to a question', () => {
    const [first = ''] = questions;
    const { readings } = stateOf([askOne(first), take(maya, SET, knowledge)]).screen;
    expect(readings).toHaveLength(stateOf([take(maya, SET, knowledge)]).screen.readings.length);
  });

  test('is refused twice, when it is no question of the set, and when the minutes are spent', () => {
    const [first = '', second = ''] = questions;
    const codes = (actions: readonly CaseAction[], action: CaseAction, budget?: number) =>
      checkAction(stateOf(actions, budget), action, knowledge).map(({ code }) => code);
    expect(codes([askOne(first)], askOne(first))).toEqual(['already-asked-one']);
    expect(codes([], { type: 'asked-one', test: SET, finding: 'nonsense', readings: [] })).toEqual([
      'unknown-question',
    ]);
    expect(codes([askOne(first)], askOne(second), price)).toEqual(['budget-spent']);
  });

  test('a set asked in part counts in part', () => {
    const gathering = (actions: readonly CaseAction[]) =>
      pointsOf(grade(maya, attemptOf(maya, [...actions, ...closing]), knowledge), 'gathering');
    const none = gathering([]);
    const all = gathering(questions.map(askOne));
    expect(all).toBeGreaterThan(none);
    expect(gathering([take(maya, SET, knowledge)])).toBeGreaterThanOrEqual(
      gathering(questions.slice(0, 3).map(askOne)),
    );
  });
});
