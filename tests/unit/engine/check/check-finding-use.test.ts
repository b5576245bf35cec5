import { describe, expect, test } from 'vitest';
import { checkFindingUse } from '#engine/check/check-finding-use.ts';
import { contentWith, fileWith, placesOf } from './build-content.ts';

const TESTS = fileWith(
  'tests',
  `tests:
  - id: t
    findings:
      - { id: knee-locked, kind: boolean, reads: { history: true } }
      - { id: heels-down, kind: boolean, reads: { deviation: d } }
      - { id: pain-rating, kind: number, reads: { history: true } }
      - { id: step-down, kind: category, categories: [good, fair, poor], reads: { deviation: d } }
`,
);
const check = (atom: string) =>
  placesOf(
    checkFindingUse(contentWith([TESTS, fileWith('gates', `gates:\n  - condition:\n      all:\n        - ${atom}\n`)])),
  );

describe('a condition asks a finding for what it can be', () => {
  test.each([
    ['{ history: knee-locked }', []],
    ['{ history: knee-locked, is: false }', []],
    ['{ finding: heels-down, is: true }', []],
    ['{ finding: pain-rating, atMost: 2 }', []],
    ['{ finding: step-down, is: good }', []],
    ['{ finding: nothing-known, is: good }', []],
    ['{ history: heels-down }', ['finding-misused 4:22']],
    ['{ finding: heels-down, atLeast: 2 }', ['finding-misused 4:43']],
    ['{ finding: heels-down, is: good }', ['finding-misused 4:38']],
    ['{ finding: pain-rating, is: true }', ['finding-misused 4:39']],
    ['{ finding: step-down, is: goood }', ['finding-misused 4:37']],
    ['{ finding: step-down, above: 2 }', ['finding-misused 4:40']],
  ])('%s', (atom, expected) => {
    expect(check(atom)).toEqual(expected);
  });

  test('and names the nearest category', () => {
    const gates = fileWith('gates', 'gates: [{ condition: { finding: step-down, is: goood } }]');
    expect(checkFindingUse(contentWith([TESTS, gates]))[0]?.suggestion).toBe('good');
  });
});

describe('a case', () => {
  const check = (text: string) => placesOf(checkFindingUse(contentWith([TESTS, fileWith('cases', text)])));
  test('measures numbers', () => {
    expect(check('truth:\n  measures:\n    pain-rating: { central: 3 }\n')).toEqual([]);
    expect(check('truth:\n  measures:\n    heels-down: { central: 3 }\n')).toEqual(['finding-misused 3:5']);
  });
  test('answers questions of the history', () => {
    expect(check('truth:\n  answers:\n    knee-locked: { is: true }\n')).toEqual([]);
    expect(check('truth:\n  answers:\n    heels-down: { is: true }\n')).toEqual(['finding-misused 3:5']);
  });
});
