import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentForm } from '#engine/seeing/assessment-form.ts';
import { RATINGS } from '#engine/seeing/body-part.ts';
import { gradeForm } from '#engine/seeing/form-answers.ts';
import { type FormAnswers, makeFormCode, parseFormCode } from '#engine/seeing/form-code.ts';
import { hardestParts } from '#engine/seeing/hardest-parts.ts';
import { readCodeLines } from '#engine/seeing/read-code-lines.ts';
import { SEEING_MODES } from '#engine/seeing/seeing-task.ts';

const COUNT = 70;
const answers: fc.Arbitrary<FormAnswers> = fc.record({
  form: fc.constant('A' as const),
  attempt: fc.integer({ min: 1, max: 4 }),
  mode: fc.constantFrom(...SEEING_MODES),
  ratings: fc.array(fc.constantFrom(...RATINGS), { minLength: COUNT, maxLength: COUNT }),
});
const clips = assessmentForm('A');
const truth = clips.flatMap(({ parts }) => parts.map((part) => part.truth));

describe('the code of a form', () => {
  test('comes back as it went in, whatever the answers', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(parseFormCode(makeFormCode(given), COUNT)).toEqual({ status: 'read', answers: given });
      }),
    );
  });

  test('is the letter and five groups of five', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(makeFormCode(given)).toMatch(/^A [0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}$/);
      }),
    );
  });

  test('is read in small letters, without hyphens, and with O for 0 and l for 1', () => {
    const given: FormAnswers = { form: 'A', attempt: 2, mode: 'film', ratings: truth };
    const code = makeFormCode(given);
    const sloppy = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(parseFormCode(sloppy, COUNT)).toEqual({ status: 'read', answers: given });
  });

  test('notices any one wrong character and any two swapped neighbours', () => {
    fc.assert(
      fc.property(answers, fc.nat(24), fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'), (given, at, other) => {
        const plain = makeFormCode(given).replaceAll(/[ -]/g, '');
        const place = at + 1;
        const wrong = plain.slice(0, place) + other + plain.slice(place + 1);
        const swapped =
          plain.slice(0, place) + (plain[place + 1] ?? '') + (plain[place] ?? '') + plain.slice(place + 2);
        for (const text of [wrong, swapped]) {
          const { status } = parseFormCode(text, COUNT);
          expect(status).toBe(text === plain ? 'read' : status === 'read' ? 'noticed' : status);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('says what is wrong with what is no code', () => {
    const code = makeFormCode({ form: 'A', attempt: 1, mode: 'film', ratings: truth });
    expect(parseFormCode(`B${code.slice(1)}`, COUNT).status).toBe('unknown-form');
    expect(parseFormCode(code.slice(0, -1), COUNT).status).toBe('wrong-length');
    expect(parseFormCode(`${code.slice(0, -1)}U`, COUNT).status).toBe('bad-character');
    expect(parseFormCode('', COUNT).status).toBe('unknown-form');
  });

  test('a fifth go is told as the fourth or later', () => {
    const given: FormAnswers = { form: 'A', attempt: 9, mode: 'words', ratings: truth };
    expect(parseFormCode(makeFormCode(given), COUNT)).toMatchObject({ answers: { attempt: 4, mode: 'words' } });
  });
});

describe('a pasted list', () => {
  const code = makeFormCode({ form: 'A', attempt: 1, mode: 'film', ratings: truth });

  test('reads names before codes, with or without a colon, and passes over empty lines', () => {
    const lines = readCodeLines(`Ana: ${code}\n\n  Ben Okri ${code}\n${code}\n17;${code.toLowerCase()}`, clips);
    expect(lines.map(({ line, who, parsed }) => [line, who, parsed.status])).toEqual([
      [1, 'Ana', 'read'],
      [3, 'Ben Okri', 'read'],
      [4, '', 'read'],
      [5, '17', 'read'],
    ]);
  });

  test('keeps a line it cannot read, with the reason', () => {
    expect(readCodeLines('hello', clips)[0]?.parsed.status).toBe('unknown-form');
  });
});

describe('what a form says', () => {
  test('perfect ratings give κ 1 for every part, and nothing was hard', () => {
    const { whole, byPart } = gradeForm(clips, truth);
    expect([whole.agreement?.kappa, whole.graded?.kappa]).toEqual([1, 1]);
    expect(byPart.map(({ part, summary }) => [part, summary.agreement?.kappa])).toEqual([
      ['foot', 1],
      ['knee', 1],
      ['pelvis', 1],
      ['trunk', 1],
    ]);
    expect(hardestParts(clips, [truth], 5)).toEqual([]);
  });

  test('"a little" everywhere is worth nothing: κ 0 and d′ 0', () => {
    const { whole } = gradeForm(
      clips,
      truth.map(() => 1),
    );
    expect(whole.agreement?.kappa).toBe(0);
    expect(Math.abs(whole.sensitivity?.dPrime ?? 1)).toBeLessThan(0.05);
    expect(whole.sensitivity?.falseAlarmRate).toBe(1);
  });

  test('finds what a group had wrong most', () => {
    const oneOff = truth.map((rating, index) => (index === 3 ? (rating === 0 ? 1 : 0) : rating));
    const [hardest] = hardestParts(clips, [oneOff, oneOff, truth], 5);
    expect(hardest).toMatchObject({ right: 1, of: 3 });
  });

  test('is refused when a rating is missing', () => {
    expect(() => gradeForm(clips, truth.slice(1))).toThrow(RangeError);
  });
});
