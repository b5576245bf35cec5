import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScorableQuestion } from '#engine/questions/scorable-question.ts';
import { scoreAnswer } from '#engine/questions/score-answer.ts';

/** Choices a, b, c …; capital letters belong to the answer: "ABc" = a and b belong, c does not. */
const choices = (key: string) =>
  [...key].map((letter) => ({ id: letter.toLowerCase(), correct: letter !== letter.toLowerCase() }));
const several = (key: string, chooseUpTo?: number): ScorableQuestion<'multiple-choice'> => ({
  type: 'multiple-choice',
  choices: choices(key),
  chooseUpTo,
});
const one = (key: string): ScorableQuestion<'single-choice'> => ({ type: 'single-choice', choices: choices(key) });

describe('a single choice', () => {
  test.each([
    ['the best answer', 'b', 1, 'right'],
    ['another answer', 'a', 0, 'not-yet'],
  ])('gives %s its points', (_, answer, points, verdict) => {
    expect(scoreAnswer(one('aBc'), [answer])).toMatchObject({ status: 'scored', points, outOf: 1, verdict });
  });

  test('says of every option what the learner did with it', () => {
    expect(scoreAnswer(one('aBc'), ['a'])).toMatchObject({
      options: [
        { choice: 'a', chosen: true, correct: false, outcome: 'wrongly-chosen' },
        { choice: 'b', chosen: false, correct: true, outcome: 'missed' },
        { choice: 'c', chosen: false, correct: false, outcome: 'rightly-left' },
      ],
    });
  });

  test('does not score two choices at once', () => {
    expect(scoreAnswer(one('aBc'), ['a', 'b'])).toEqual({ status: 'too-many', chosen: 2, limit: 1 });
  });
});

describe('a multiple choice', () => {
  test.each([
    ['all that belong', 'ABCde', 'abc', 1, 'right'],
    ['two of three', 'ABCde', 'ab', 2 / 3, 'partly'],
    ['two right and one wrong of three right and three wrong', 'ABCdef', 'abd', 1 / 3, 'partly'],
    ['one right and one wrong', 'ABcd', 'ac', 0, 'not-yet'],
    ['only wrong ones', 'ABcd', 'cd', 0, 'not-yet'],
    ['everything, where most belong', 'ABCDe', 'abcde', 0, 'not-yet'],
    ['three right and the only wrong one', 'ABCDe', 'abce', 0, 'not-yet'],
    ['everything, where everything belongs', 'ABC', 'abc', 1, 'right'],
  ])('%s', (_, key, answer, points, verdict) => {
    const score = scoreAnswer(several(key), [...answer]);
    expect(score).toMatchObject({ status: 'scored', verdict });
    expect(score.status === 'scored' && score.points).toBeCloseTo(points, 12);
  });

  test('gives full points for as many right ticks as it allows', () => {
    expect(scoreAnswer(several('ABCd', 2), ['a', 'c'])).toMatchObject({ points: 1, verdict: 'right' });
  });

  test('sends back more ticks than it allows, unscored', () => {
    expect(scoreAnswer(several('ABCd', 2), ['a', 'b', 'd'])).toEqual({ status: 'too-many', chosen: 3, limit: 2 });
  });
});

describe('an answer of any type', () => {
  test.each([one('aB'), several('aB')])('that is empty is unanswered, not wrong', (question) => {
    expect(scoreAnswer(question, [])).toEqual({ status: 'unanswered' });
  });

  test('with an option that was since withdrawn counts only what still stands', () => {
    expect(scoreAnswer(several('ABc'), ['a', 'withdrawn', 'b', 'b'])).toMatchObject({ points: 1 });
    expect(scoreAnswer(one('aB'), ['withdrawn'])).toEqual({ status: 'unanswered' });
  });
});

describe('whatever the question', () => {
  const keys = fc
    .array(fc.boolean(), { minLength: 2, maxLength: 8 })
    .filter((key) => key.includes(true) && key.includes(false))
    .map((key) => key.map((correct, index) => ({ id: `c${index}`, correct })));
  const asked = keys.chain((options) =>
    fc.record({
      options: fc.constant(options),
      answer: fc.subarray(
        options.map(({ id }) => id),
        { minLength: 1 },
      ),
    }),
  );
  const points = (options: readonly { id: string; correct: boolean }[], answer: readonly string[]) => {
    const score = scoreAnswer({ type: 'multiple-choice', choices: options }, answer);
    if (score.status !== 'scored') throw new Error(score.status);
    return score.points;
  };

  test('ticking everything earns nothing', () => {
    fc.assert(
      fc.property(
        keys,
        (options) =>
          points(
            options,
            options.map(({ id }) => id),
          ) === 0,
      ),
    );
  });

  test('points lie between 0 and 1, and only the exact answer earns 1', () => {
    fc.assert(
      fc.property(asked, ({ options, answer }) => {
        const earned = points(options, answer);
        const exact = options.every(({ id, correct }) => answer.includes(id) === correct);
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(1);
        expect(earned === 1).toBe(exact);
      }),
    );
  });

  test('a right tick more never costs, and a wrong tick more never pays', () => {
    fc.assert(
      fc.property(asked, fc.nat(), ({ options, answer }, pick) => {
        const unticked = options.filter(({ id }) => !answer.includes(id));
        const extra = unticked[pick % Math.max(1, unticked.length)];
        fc.pre(extra !== undefined);
        const gained = points(options, [...answer, extra?.id ?? '']) - points(options, answer);
        expect(extra?.correct ? gained >= 0 : gained <= 0).toBe(true);
      }),
    );
  });

  test('the order of the ticks changes nothing', () => {
    fc.assert(
      fc.property(asked, ({ options, answer }) => {
        expect(points(options, [...answer].reverse())).toBe(points(options, answer));
      }),
    );
  });
});
