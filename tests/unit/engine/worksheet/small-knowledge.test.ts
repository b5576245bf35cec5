import { describe, expect, test } from 'vitest';
import { availableTests } from '#engine/worksheet/available-tests.ts';
import { recordAnswers, removeEntry } from '#engine/worksheet/change-worksheet.ts';
import { readDraft, toDraftValues } from '#engine/worksheet/read-draft.ts';
import { readValue, type WrittenFinding } from '#engine/worksheet/read-value.ts';
import { safetyPages, safetyQuestions } from '#engine/worksheet/safety-questions.ts';
import type { Condition } from '#schemas/knowledge/condition.ts';
import { exerciseOf, littleKnowledge, numberOf, testOf } from '../planning/little-knowledge.ts';
import { buildWorksheet } from './build-worksheet.ts';

const required = {
  ...testOf(
    'asked',
    ['a', 'b', 'c', 'd'].map((id) => numberOf(id)),
  ),
  required: true,
};
const free = testOf('free', [numberOf('a')]);

describe('the questions something depends on', () => {
  const asked = (change: Parameters<typeof littleKnowledge>[0]) =>
    safetyQuestions([free, required], littleKnowledge(change)).map(({ test: id, finding }) => `${id} ${finding.id}`);
  const flag = (when: Condition) => ({
    redFlags: [{ id: 'flag', when, urgency: 'routine' as const, disposition: 'refer' as const, stopsSession: false }],
  });

  test('none where nothing depends on any', () => {
    expect(asked({})).toEqual([]);
    expect(asked(flag({ accommodation: 'heels-raised' }))).toEqual([]);
    expect(asked(flag({ disposition: ['refer'] }))).toEqual([]);
  });

  test('those of a sign, however it is put together, in the order of the tests', () => {
    expect(asked(flag({ history: 'b' }))).toEqual(['asked b']);
    expect(asked(flag({ finding: 'c' }))).toEqual(['asked c']);
    expect(asked(flag({ any: [{ history: 'd' }, { all: [{ finding: 'b' }, { history: 'a' }] }] }))).toEqual([
      'asked a',
      'asked b',
      'asked d',
    ]);
  });

  test('those that speak against an exercise, and those of a gate', () => {
    expect(asked({ exercises: [exerciseOf('stretch', { contraindications: { any: [{ history: 'a' }] } })] })).toEqual([
      'asked a',
    ]);
    expect(asked({ gates: [{ id: 'sound', condition: { finding: 'd' }, requires: [] }] })).toEqual(['asked d']);
  });

  test('ten a page, the last with what is left', () => {
    const pages = (count: number) =>
      safetyPages(Array.from({ length: count }, (_, k) => k)).map(({ length }) => length);
    expect(pages(0)).toEqual([]);
    expect(pages(10)).toEqual([10]);
    expect(pages(21)).toEqual([10, 10, 1]);
  });
});

describe('a written value', () => {
  const common = { side: 'central' as const, reads: { kind: 'history' as const }, unit: '' };
  const yesNo: WrittenFinding = { ...common, id: 'yes-no', kind: 'boolean', misreading: 0 };
  const choice: WrittenFinding = {
    ...common,
    id: 'choice',
    kind: 'category',
    categories: ['low', 'high'],
    probabilities: {},
  };
  const rating: WrittenFinding = { ...numberOf('squat-pain-rating'), unit: 'points' };
  const read = (written: string, finding: WrittenFinding) => readValue(written, finding, 'female');

  test.each([
    ['yes', yesNo, true],
    ['no', yesNo, false],
    ['low', choice, 'low'],
    ['high', choice, 'high'],
  ])('%s is a reading', (written, finding, value) => {
    expect(read(written, finding)).toEqual({ status: 'read', value });
  });

  test.each([
    ['maybe', yesNo],
    ['', yesNo],
    ['middling', choice],
  ])('%j is no choice there is', (written, finding) => {
    expect(read(written, finding)).toEqual({ status: 'refused', problem: { code: 'not-a-choice' } });
  });

  test.each(['x1', '1x', '1.', '.5', '1.2.3', '--1', 'a−1'])('%j is not a number', (written) => {
    expect(read(written, { ...numberOf('reach'), unit: 'centimetres' })).toEqual({
      status: 'refused',
      problem: { code: 'not-a-number' },
    });
  });

  test.each([
    ['1.25', 1.25],
    ['12,75', 12.75],
    ['−3', -3],
    ['-3,5', -3.5],
  ])('%j is the number %d', (written, value) => {
    expect(read(written, { ...numberOf('nobody-bounds-this'), unit: 'points above nothing' })).toEqual({
      status: 'read',
      value,
    });
  });

  test('the least and the most a person can show are readings, a step beyond is not', () => {
    const least = read('-999', rating);
    const problem = least.status === 'refused' && least.problem.code === 'nobody-reaches' ? least.problem : null;
    if (problem === null) throw new Error('a rating has bounds');
    expect(read(String(problem.least), rating)).toEqual({ status: 'read', value: problem.least });
    expect(read(String(problem.most), rating)).toEqual({ status: 'read', value: problem.most });
    expect(read(String(problem.most + 1), rating)).toEqual({ status: 'refused', problem });
    expect(read(String(problem.least - 1), rating)).toEqual({ status: 'refused', problem });
  });
});

describe('a form', () => {
  test('shows readings as they would be written', () => {
    expect(
      toDraftValues([
        { finding: 'a', side: 'left', value: true },
        { finding: 'a', side: 'right', value: false },
        { finding: 'b', side: 'central', value: 6.5 },
        { finding: 'c', side: 'central', value: 'low' },
      ]),
    ).toEqual({ 'a left': 'yes', 'a right': 'no', 'b central': '6.5', 'c central': 'low' });
  });

  test('says of a reading that it was filmed only where it was', () => {
    const finding = { ...numberOf('reach'), unit: 'centimetres' };
    const [filmed, seen] = [true, false].map(
      (each) => readDraft({ values: { 'reach central': '7' }, filmed: each }, [finding], 'female').readings,
    );
    expect(filmed).toEqual([{ finding: 'reach', side: 'central', value: 7, filmed: true }]);
    expect(seen).toEqual([{ finding: 'reach', side: 'central', value: 7 }]);
  });
});

describe('a sheet', () => {
  const draft = { test: 'lunge', entry: 'one', filmed: false, values: {} };
  const entry = (id: string, of = id) => ({
    id,
    test: of,
    readings: [{ finding: 'reach', side: 'central' as const, value: 7 }],
  });

  test('drops the form of an entry that is taken out, and keeps any other', () => {
    const sheet = buildWorksheet({ entries: [entry('one'), entry('two')], draft });
    expect(removeEntry(sheet, 'one')).toMatchObject({ draft: null, entries: [entry('two')] });
    expect(removeEntry(sheet, 'two')).toMatchObject({ draft, entries: [entry('one')] });
    expect(removeEntry(buildWorksheet({ entries: [entry('one')] }), 'one').draft).toBeNull();
  });

  test('keeps earlier answers of the same set, those of other sets, and an open form', () => {
    const first = recordAnswers(buildWorksheet({ entries: [entry('lunge')], draft }), 'asked', [
      { finding: 'a', value: true },
      { finding: 'b', value: true },
    ]);
    const second = recordAnswers(first, 'asked', [{ finding: 'a', value: false }]);
    expect(second.draft).toEqual(draft);
    expect(second.entries).toEqual([
      entry('lunge'),
      {
        id: 'asked',
        test: 'asked',
        readings: [
          { finding: 'b', side: 'central', value: true },
          { finding: 'a', side: 'central', value: false },
        ],
      },
    ]);
  });

  test('proposes what is neither required, nor about safety, nor taken, nor put aside', () => {
    const tests = [
      required,
      free,
      testOf('lunge', []),
      testOf('band', []),
      { ...testOf('check', []), purpose: 'safety' as const },
    ];
    const sheet = { entries: [entry('one', 'lunge'), entry('two', 'other')], skipped: ['band'] };
    expect(availableTests(sheet, littleKnowledge({ tests }))).toEqual(['free']);
  });
});
