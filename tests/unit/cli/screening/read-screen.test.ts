import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '#cli/bots/load-content.ts';
import { readScreen } from '#cli/screening/read-screen.ts';

const knowledge = loadKnowledge();
const FIXTURES = 'tests/fixtures/screens';

const TOP = 'sex: female\nindex:\n  deviation: two-leg-squat-knee-in\n  side: left\nreadings:\n';
const problemsOf = (text: string) => {
  const reading = readScreen('screen.yaml', text, knowledge);
  return reading.status === 'refused' ? reading.problems : [];
};
/** `line:column rule` and, where there is one, the suggestion. */
const shortOf = (text: string) =>
  problemsOf(text).map(({ line, column, rule, suggestion }) =>
    [`${line}:${column} ${rule}`, ...(suggestion === undefined ? [] : [suggestion])].join(' → '),
  );

describe('a screen in good form', () => {
  test('becomes readings, with central for what has no side', () => {
    const reading = readScreen(
      'screen.yaml',
      `${TOP}  - { finding: knee-locked, value: false }\n  - { finding: step-down-score, side: right, value: fair, filmed: true }\n`,
      knowledge,
    );
    expect(reading).toEqual({
      status: 'read',
      screen: {
        sex: 'female',
        index: { deviation: 'two-leg-squat-knee-in', side: 'left' },
        readings: [
          { finding: 'knee-locked', side: 'central', value: false },
          { finding: 'step-down-score', side: 'right', value: 'fair', filmed: true },
        ],
      },
    });
  });

  test('may have no readings yet', () => {
    expect(problemsOf(`${TOP.replace('readings:\n', 'readings: []\n')}`)).toEqual([]);
  });

  test.each(['stiff-left-ankle.yaml', 'stop-and-refer.yaml'])('%s is one', (file) => {
    expect(problemsOf(readFileSync(`${FIXTURES}/${file}`, 'utf8'))).toEqual([]);
  });
});

describe('the head of a screen is refused when', () => {
  test.each([
    ['the sex is misspelled', TOP.replace('female', 'femal'), ['1:6 wrong-value → female']],
    ['the sex is missing', TOP.replace('sex: female\n', ''), ['1:1 missing-key']],
    ['the deviation is misspelled', TOP.replace('knee-in', 'kneein'), ['3:14 unknown-id → two-leg-squat-knee-in']],
    [
      'the deviation is one that no screen is about',
      TOP.replace('two-leg-squat-knee-in', 'two-leg-squat-shift'),
      ['3:14 wrong-value → two-leg-squat-knee-in'],
    ],
    ['the side is both', TOP.replace('side: left', 'side: both'), ['4:9 wrong-value']],
    ['a field is unknown', TOP.replace('readings', 'name: Jo\nreadings'), ['5:1 unknown-key']],
    ['there are no readings at all', TOP.replace('readings:\n', ''), ['1:1 missing-key']],
  ])('%s', (_, head, expected) => {
    expect(shortOf(head.replace(/readings:\n$/, 'readings: []\n'))).toEqual(expected);
  });

  test.each([
    ['empty', ''],
    ['a list', '- a\n'],
    ['a sentence', 'The knee goes in.\n'],
  ])('the file is %s', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });

  test('the YAML cannot be read, with the line', () => {
    expect(shortOf('sex: female\nindex:\n\tside: left\n')).toEqual(['3:1 yaml-syntax']);
  });
});

describe('a reading is refused when', () => {
  // The sign ^ marks the place the problem must point to; it is not part of the file.
  test.each([
    [
      'its finding is misspelled',
      'finding: ^overhead-squat-kne-in, side: left, value: true',
      'unknown-id → overhead-squat-knee-in',
    ],
    ['its finding is nothing at all', 'finding: ^moon-phase, side: left, value: true', 'unknown-id'],
    [
      'it names a test',
      'finding: ^weight-bearing-lunge, side: left, value: 9',
      'unknown-id → weight-bearing-lunge-distance',
    ],
    ['it asks the sex again', 'finding: ^sex-female, value: true', 'finding-misused'],
    ['it has no side and needs one', '^finding: overhead-squat-knee-in, value: true', 'missing-key'],
    [
      'it is read on a leg and is central',
      'finding: overhead-squat-knee-in, side: ^central, value: true',
      'finding-misused',
    ],
    [
      'it is read once and has a side',
      'finding: overhead-squat-forward-lean, side: ^left, value: true',
      'finding-misused → central',
    ],
    ['its side is misspelled', 'finding: overhead-squat-knee-in, side: ^lefft, value: true', 'wrong-value → left'],
    ['yes stands for true', 'finding: knee-locked, value: ^yes', 'wrong-value → true'],
    ['a number stands for true', 'finding: knee-locked, value: ^7', 'wrong-value'],
    ['its category is misspelled', 'finding: step-down-score, side: left, value: ^goood', 'wrong-value → good'],
    ['true stands for a category', 'finding: step-down-score, side: left, value: ^true', 'wrong-value'],
    [
      'a text with its unit stands for a number',
      'finding: weight-bearing-lunge-distance, side: left, value: ^6.5 cm',
      'wrong-value',
    ],
    [
      'a number is in another unit',
      'finding: weight-bearing-lunge-distance, side: left, value: 65, unit: ^millimetres',
      'wrong-value → centimetres',
    ],
    ['something without a unit has one', 'finding: knee-locked, value: true, unit: ^degrees', 'wrong-value'],
    ['nobody reaches the number', 'finding: weight-bearing-lunge-distance, side: left, value: ^65', 'wrong-value'],
    ['a length is negative', 'finding: weight-bearing-lunge-distance, side: left, value: ^-1', 'wrong-value'],
    ['pain is above its scale', 'finding: squat-pain-rating, side: left, value: ^11', 'wrong-value'],
    ['pain is below its scale', 'finding: squat-pain-rating, side: left, value: ^-1', 'wrong-value'],
    ['a count is no whole number', 'finding: heel-raise-count, side: left, value: ^12.5', 'wrong-value'],
    ['more repetitions than were done are good', 'finding: hip-hinge-good-repetitions, value: ^6', 'wrong-value'],
    ['a number is infinite', 'finding: squat-load-for-five, value: ^.inf', 'wrong-value'],
    ['a field is misspelled', 'finding: knee-locked, ^vlaue: true', 'unknown-key → value'],
    ['it has no value', '^finding: knee-locked', 'missing-key'],
    ['filmed is no yes or no', 'finding: knee-locked, value: true, filmed: ^phone', 'wrong-value'],
  ])('%s', (_, marked, expected) => {
    const line = `  - { ${marked} }`;
    const column = marked.startsWith('^') ? line.indexOf('{') + 1 : line.indexOf('^') + 1;
    expect(shortOf(`${TOP}${line.replace('^', '')}\n`)).toEqual([`6:${column} ${expected}`]);
  });

  test('a man’s strength is held against men’s numbers', () => {
    const reading = '  - { finding: hip-abduction-force, side: left, value: 46 }\n';
    expect(shortOf(`${TOP}${reading}`)).toEqual(['6:56 wrong-value']);
    expect(shortOf(`${TOP.replace('female', 'male')}${reading}`)).toEqual([]);
  });

  test('every problem says what was found, what was expected and what to do, in one go', () => {
    const problems = problemsOf(readFileSync(`${FIXTURES}/many-slips.yaml`, 'utf8'));
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    for (const { found, expected, fix } of problems) {
      expect(found).toMatch(/\.$/);
      expect(expected.length).toBeGreaterThan(3);
      expect(fix).toMatch(/\.$/);
    }
  });

  test('no problem names a suspected condition', () => {
    const words = problemsOf(readFileSync(`${FIXTURES}/many-slips.yaml`, 'utf8')).map((each) => JSON.stringify(each));
    for (const { think } of knowledge.redFlags) expect(words.join('\n')).not.toContain(think);
  });
});
