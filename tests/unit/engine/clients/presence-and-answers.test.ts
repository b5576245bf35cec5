import { describe, expect, test } from 'vitest';
import { answerQuestion } from '#engine/clients/answer-question.ts';
import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { contributorIsPresent } from '#engine/clients/contributor-is-present.ts';
import { levelOf } from '#engine/clients/level-of.ts';
import { signsOf } from '#engine/clients/signs-of.ts';
import type { CaseStudy } from '#schemas/case.ts';
import { clientOf, drivesOf, truthOf } from './little-client.ts';

describe('what is there and what drives', () => {
  test.each([
    ['left leg only', ['left'], true, false, true],
    ['both legs', ['left', 'right'], true, true, true],
    ['once for the person', 'central', true, true, true],
    ['not at all', undefined, false, false, false],
  ] as const)('a contributor: %s', (_, where, left, right, central) => {
    const truth = truthOf(
      where === undefined ? {} : { contributors: { ankle: where === 'central' ? where : [...where] } },
    );
    const on = (side: 'left' | 'right' | 'central') => contributorIsPresent(truth, 'ankle', side);
    expect([on('left'), on('right'), on('central')]).toEqual([left, right, central]);
  });

  test.each([
    ['the movement on its side', drivesOf('ankle'), true],
    ['the movement as a whole', drivesOf('ankle', 'central'), true],
    ['the other side', drivesOf('ankle', 'right'), false],
    ['another movement', drivesOf('ankle', 'left', 'elsewhere'), false],
    ['it, but is another contributor', drivesOf('habit'), false],
  ])('a link drives %s: %j', (_, link, drives) => {
    expect(contributorDrives(clientOf({ drives: [link] }), 'ankle')).toBe(drives);
  });
});

describe('how much there is to keep apart', () => {
  const level = (idle: number, drivers: number) => {
    const ids = Array.from({ length: idle + drivers }, (_, i) => `c${i}`);
    const contributors = Object.fromEntries(ids.map((id): [string, ['left']] => [id, ['left']]));
    return levelOf(
      clientOf({
        contributors: { ...contributors, elsewhere: ['right'] },
        drives: ids.slice(0, drivers).map((id) => drivesOf(id)),
      }),
    );
  };
  test.each([
    [0, 0, 1],
    [1, 1, 1],
    [2, 1, 2],
    [9, 1, 2],
    [2, 0, 2],
    [3, 0, 2],
    [4, 0, 3],
    [0, 2, 3],
  ])('%i idle beside %i that drive is level %i', (idle, drivers, expected) => {
    expect(level(idle, drivers)).toBe(expected);
  });
});

describe('the signs that make a condition hold', () => {
  test.each([
    [{ history: 'a' }, ['a']],
    [{ history: 'a', is: true }, ['a']],
    [{ history: 'a', is: false }, []],
    [{ finding: 'f' }, null],
    [{ all: [{ history: 'a' }, { history: 'b' }] }, ['a', 'b']],
    [{ all: [{ history: 'a' }, { finding: 'f' }] }, null],
    [{ any: [{ all: [{ history: 'a' }, { history: 'b' }] }, { finding: 'f' }, { history: 'c' }] }, ['c']],
    [{ any: [{ history: 'a' }, { history: 'b' }] }, ['a']],
    [{ any: [{ finding: 'f' }] }, null],
  ] as const)('of %j are %j', (condition, signs) => {
    expect(signsOf(condition as unknown as Parameters<typeof signsOf>[0])).toEqual(signs);
  });
});

describe('an answer', () => {
  const says = 'Yes, it did.';
  const ask = (is: CaseStudy['truth']['answers'][string]['is'], side: 'left' | 'right' | 'central') =>
    answerQuestion(clientOf({ answers: { q: { says, is } } }), 'q', side);

  test.each([
    [true, 'central', true],
    [false, 'left', false],
    [{ left: true, right: false }, 'left', true],
    [{ left: true, right: false }, 'right', false],
    [{ left: true, right: false }, 'central', true],
    [{ left: false, right: true }, 'central', true],
    [{ left: false, right: false }, 'central', false],
  ] as const)('of %j asked %s is %j', (is, side, truth) => {
    expect(ask(is, side)).toEqual({ says, is: truth });
  });

  test.each([
    ['under-eighteen', 17, true],
    ['under-eighteen', 18, false],
    ['age-fifty-five-or-over', 54, false],
    ['age-fifty-five-or-over', 55, true],
    ['age-under-twenty-or-over-fifty', 19, true],
    ['age-under-twenty-or-over-fifty', 20, false],
    ['age-under-twenty-or-over-fifty', 50, false],
    ['age-under-twenty-or-over-fifty', 51, true],
    ['age-under-forty-five', 44, true],
    ['age-under-forty-five', 45, false],
  ])('to %s at %i stands in the brief: %j', (question, age, is) => {
    expect(answerQuestion(clientOf({}, { age }), question, 'central')).toEqual({ says: null, is });
  });

  test('no is said in the client’s own ways, the same way to the same question', () => {
    const client = clientOf({ saysNo: ['No.', 'Never.', 'Not me.'] });
    const words = ['a', 'b', 'c', 'd', 'ab'].map((question) => answerQuestion(client, question, 'left').says);
    // By the sum of the letters' code points: a is 97, and 97 mod 3 is 1.
    expect(words).toEqual(['Never.', 'Not me.', 'No.', 'Never.', 'No.']);
    expect(answerQuestion(clientOf({ saysNo: [] }), 'a', 'left')).toEqual({ says: 'No.', is: false });
    expect(answerQuestion(clientOf({}, { sex: 'male' }), 'sex-female', 'central').is).toBe(false);
  });
});
