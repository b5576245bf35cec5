import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import { answerQuestion } from '#engine/clients/answer-question.ts';

const maya = loadCase('maya');

describe('answerQuestion', () => {
  test('gives the words of the client and the truth behind them', () => {
    expect(answerQuestion(maya, 'raised-heels-most-days', 'central')).toEqual({
      says: 'Steel-toe boots, laced to the top, ten hours a day. Does that count?',
      is: true,
    });
  });

  test('answers per leg where the question is about one leg', () => {
    expect(answerQuestion(maya, 'ankle-sprain-this-side', 'left').is).toBe(true);
    expect(answerQuestion(maya, 'ankle-sprain-this-side', 'right').is).toBe(false);
  });

  test('a question the case does not name is answered no, in words of the client', () => {
    const { says, is } = answerQuestion(maya, 'dark-urine', 'central');
    expect(is).toBe(false);
    expect(maya.truth.saysNo).toContain(says);
  });

  test.each([
    [16, true, false, true],
    [34, false, false, true],
    [62, false, true, false],
  ])('at %d years the brief answers the questions about age', (age, minor, over55, under45) => {
    const client = { ...maya, brief: { ...maya.brief, age } };
    expect([
      answerQuestion(client, 'under-eighteen', 'central').is,
      answerQuestion(client, 'age-fifty-five-or-over', 'central').is,
      answerQuestion(client, 'age-under-forty-five', 'central').is,
    ]).toEqual([minor, over55, under45]);
  });
});
