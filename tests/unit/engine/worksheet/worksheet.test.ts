import { describe, expect, test } from 'vitest';
import { assess } from '#engine/screening/assess.ts';
import { shareBand } from '#engine/screening/share-band.ts';
import { availableTests } from '#engine/worksheet/available-tests.ts';
import { recordAnswers, recordEntry, removeEntry } from '#engine/worksheet/change-worksheet.ts';
import { draftPlan } from '#engine/worksheet/draft-plan.ts';
import { isExpired } from '#engine/worksheet/expiry.ts';
import { readDraft, toDraftValues } from '#engine/worksheet/read-draft.ts';
import { safetyPages, safetyQuestions } from '#engine/worksheet/safety-questions.ts';
import { worksheetStage } from '#engine/worksheet/stage.ts';
import { toScreen } from '#engine/worksheet/to-screen.ts';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import { makeKnowledge } from '../grading/make-world.ts';
import { buildWorksheet } from './build-worksheet.ts';

const knowledge = makeKnowledge();
const questions = safetyQuestions(knowledge.tests, knowledge).map(({ finding }) => finding.id);
const answerAll = (yes: readonly string[] = []): Worksheet =>
  recordAnswers(
    buildWorksheet(),
    'safety-questions',
    questions.map((finding) => ({ finding, value: yes.includes(finding) })),
  );
const squat = {
  id: 'first-look',
  test: 'overhead-squat',
  readings: [{ finding: 'overhead-squat-knee-in', side: 'left', value: true, filmed: true }],
} as const;
const findingsOf = (test: string) =>
  (knowledge.tests.find(({ id }) => id === test)?.findings ?? []).map((finding) => ({
    ...finding,
    unit: knowledge.units[finding.id] ?? '',
  }));

describe('the safety questions of a sheet', () => {
  test('hold every question a sign depends on, and none on which nothing depends', () => {
    expect(questions).toContain('chest-pain-on-effort');
    expect(questions).toContain('medically-cleared-for-exercise');
    expect(questions).not.toContain('knee-clicks-without-pain');
    expect(new Set(questions).size).toBe(questions.length);
  });

  test('come in pages that leave none out', () => {
    expect(safetyPages(questions).flat()).toEqual(questions);
    expect(Math.max(...safetyPages(questions).map((page) => page.length))).toBe(10);
  });

  test('an answer taken back is unknown again, not no', () => {
    const asked = recordAnswers(buildWorksheet(), 'safety-questions', [{ finding: 'pregnant', value: true }]);
    expect(toScreen(asked).readings).toEqual([{ finding: 'pregnant', side: 'central', value: true }]);
    const taken = recordAnswers(asked, 'safety-questions', [{ finding: 'pregnant', value: null }]);
    expect(taken.entries).toEqual([]);
  });
});

describe('the stage of a sheet', () => {
  test.each([
    ['nothing asked', buildWorksheet(), 'asking'],
    ['all but the movement', answerAll(), 'watching'],
    ['the movement too', recordEntry(answerAll(), squat), 'testing'],
    [
      'the movement, and one question taken back',
      recordAnswers(recordEntry(answerAll(), squat), 'safety-questions', [{ finding: 'pregnant', value: null }]),
      'asking',
    ],
    ['chest pain on effort', answerAll(['chest-pain-on-effort']), 'stopped'],
    [
      'chest pain, said as the first answer',
      recordAnswers(buildWorksheet(), 'safety-questions', [{ finding: 'chest-pain-on-effort', value: true }]),
      'stopped',
    ],
    ['blood thinners, which ask for care only', answerAll(['takes-blood-thinners']), 'watching'],
  ] as const)('%s', (_what, sheet, stage) => {
    expect(worksheetStage(sheet, knowledge)).toBe(stage);
  });
});

describe('changing a sheet', () => {
  test('an entry is replaced under its id, taken again beside it, and can be removed', () => {
    const again = { ...squat, id: 'second-look' };
    const sheet = recordEntry(recordEntry(buildWorksheet(), squat), again);
    expect(sheet.entries).toEqual([squat, again]);
    const revised = { ...squat, readings: [{ ...squat.readings[0], value: false }] };
    expect(recordEntry(sheet, revised).entries).toEqual([revised, again]);
    expect(removeEntry(sheet, 'first-look').entries).toEqual([again]);
  });

  test('an entry emptied of readings is gone', () => {
    expect(recordEntry(recordEntry(buildWorksheet(), squat), { ...squat, readings: [] }).entries).toEqual([]);
  });

  test('a test taken or put aside is not proposed again, required questions never', () => {
    const sheet = recordEntry(buildWorksheet({ skipped: ['squat-light-band'] }), squat);
    const available = availableTests(sheet, knowledge);
    expect(available).toContain('squat-heels-raised');
    for (const out of ['overhead-squat', 'squat-light-band', 'safety-questions', 'squat-pain-check'])
      expect(available).not.toContain(out);
  });
});

describe('reading a form', () => {
  const lunge = findingsOf('weight-bearing-lunge');
  const read = (written: string) =>
    readDraft({ filmed: false, values: { 'weight-bearing-lunge-distance left': written } }, lunge, 'female');

  test.each(['6.5', '6,5', ' 6.5 '])('%j is a reading', (written) => {
    expect(read(written)).toEqual({
      readings: [{ finding: 'weight-bearing-lunge-distance', side: 'left', value: 6.5 }],
      problems: {},
    });
  });

  test.each([
    ['six', 'not-a-number'],
    ['6 cm', 'not-a-number'],
    ['65', 'nobody-reaches'],
    ['-3', 'nobody-reaches'],
  ])('%j is refused as %s', (written, code) => {
    expect(read(written).readings).toEqual([]);
    expect(read(written).problems['weight-bearing-lunge-distance left']).toMatchObject({ code });
  });

  test('half a repetition is no repetition', () => {
    const values = { 'heel-raise-count right': '12.5' };
    expect(readDraft({ filmed: false, values }, findingsOf('heel-raise-and-short-foot'), 'male').problems).toEqual({
      'heel-raise-count right': { code: 'not-whole' },
    });
  });

  test('an empty field is no reading: nobody looked', () => {
    expect(read('').readings).toEqual([]);
    expect(read('').problems).toEqual({});
  });

  test('what was written down can be opened and written down again unchanged', () => {
    const findings = findingsOf('overhead-squat');
    const values = toDraftValues(squat.readings);
    expect(readDraft({ filmed: true, values }, findings, 'female').readings).toEqual(squat.readings);
  });
});

describe('the plan of a sheet', () => {
  const sheet = recordEntry(recordEntry(answerAll(), squat), {
    id: 'heels',
    test: 'squat-heels-raised',
    readings: [{ finding: 'heels-raised-corrects', side: 'left', value: true, filmed: true }],
  });
  const measured = recordEntry(sheet, {
    id: 'lunge',
    test: 'weight-bearing-lunge',
    readings: [{ finding: 'weight-bearing-lunge-distance', side: 'left', value: 5 }],
  });
  const equipment = ['wall', 'step', 'mat', 'mini-band'];
  const equipped = { ...measured, circumstances: { ...measured.circumstances, equipment } };
  const assessment = assess(toScreen(measured), knowledge);

  test('fits what the person has, in order and in time', () => {
    const { plan, problems } = draftPlan(assessment, equipped, knowledge);
    expect(plan.items.length).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    const needed = plan.items.flatMap(
      ({ exercise }) => knowledge.exercises.find(({ id }) => id === exercise)?.equipment ?? [],
    );
    expect(equipment).toEqual(expect.arrayContaining(needed));
  });

  test('without equipment names the driver it has no exercise for', () => {
    const { plan, drivers } = draftPlan(assessment, measured, knowledge);
    expect(plan.items).toEqual([]);
    expect(drivers).toContain('ankle-dorsiflexion-limited');
  });

  test('does not hold what the trainer leaves out, and says so', () => {
    const [first] = draftPlan(assessment, equipped, knowledge).plan.items;
    const leftOut = first ? [first.exercise] : [];
    const draft = draftPlan(assessment, { ...equipped, leftOut }, knowledge);
    expect(draft.plan.items.map(({ exercise }) => exercise)).not.toContain(leftOut[0]);
    expect(draft.leftOut).toEqual(leftOut);
    expect(leftOut).toHaveLength(1);
  });

  test('takes the trainer’s dose, and says where it leaves the range', () => {
    const [first] = draftPlan(assessment, equipped, knowledge).plan.items;
    if (!first) throw new Error('The draft holds no exercise.');
    const { exercise, perWeek, amount } = first;
    const dose = (sets: number) => ({ ...equipped, doses: { [exercise]: { sets, perWeek, amount } } });
    const most = knowledge.exercises.find(({ id }) => id === exercise)?.dose.sets?.[1] ?? Number.NaN;
    const within = draftPlan(assessment, dose(most), knowledge);
    expect(within.plan.items[0]).toEqual({ ...first, sets: most });
    expect(within.problems).toEqual([]);
    expect(draftPlan(assessment, dose(most + 1), knowledge).problems).toMatchObject([
      { code: 'dose-sets', params: { exercise, value: most + 1, high: most } },
    ]);
  });
});

describe('the time of a sheet', () => {
  test.each([
    ['2026-12-01T08:59:59.999Z', false],
    ['2026-12-01T09:00:00.000Z', true],
  ])('last changed on 1 November at nine: at %s it is over: %s', (now, over) => {
    expect(isExpired(buildWorksheet(), Date.parse(now))).toBe(over);
  });

  test('a date nobody can read is over', () => {
    expect(isExpired({ changedAt: 'soon' }, 0)).toBe(true);
  });
});

test.each([
  [0.09, null],
  [0.1, 'for'],
  [0.7, 'strongly-for'],
  [-0.5, 'against'],
  [-0.7, 'strongly-against'],
  [0, null],
])('a share of %d log-odds is %s', (logOdds, band) => {
  expect(shareBand(logOdds)).toBe(band);
});
