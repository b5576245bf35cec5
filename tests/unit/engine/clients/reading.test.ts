import { describe, expect, test } from 'vitest';
import { nothingToCorrect } from '#engine/clients/nothing-to-correct.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import { readFinding } from '#engine/clients/read-finding.ts';
import { roundToUnit } from '#engine/clients/round-to-unit.ts';
import { studyRevision } from '#engine/clients/study-revision.ts';
import { toBrief } from '#engine/clients/to-brief.ts';
import type { CompiledTest } from '#engine/screening/compiled-knowledge.ts';
import { categoryOf, clientOf, INDEX, KNOWLEDGE, numberOf, PROBE, yesNoOf } from './little-client.ts';

const HISTORY = { kind: 'history' } as const;

describe('a reading', () => {
  const dice = (uniform: number, normal = 0) => ({ uniform: () => uniform, normal: () => normal });
  const units = { reach: 'centimetres', force: 'percent of body weight', rating: 'points' };
  const read = (
    finding: Parameters<typeof readFinding>[2],
    draw: ReturnType<typeof dice>,
    filmed = false,
    truth: Parameters<typeof clientOf>[0] = {},
  ) => readFinding(clientOf(truth), 'test', finding, 'left', draw, filmed, { ...KNOWLEDGE, units });
  const shown = { deviations: { [INDEX]: { left: 9, right: 0 } } };
  const seen = { ...yesNoOf('seen', { kind: 'deviation', deviation: INDEX }), misreading: 0.2 } as Parameters<
    typeof readFinding
  >[2];

  test.each([
    [0.19, false, false],
    [0.2, false, true],
    [0.09, true, false],
    [0.1, true, true],
  ])('of a yes, at a draw of %d and filmed %j, is %j', (draw, filmed, value) => {
    expect(read(seen, dice(draw), filmed, shown)).toBe(value);
    expect(read(seen, dice(draw), filmed)).toBe(!value);
  });

  test.each([
    [0, 'low'],
    [0.29, 'low'],
    [0.3, 'middling'],
    [0.79, 'middling'],
    [0.8, 'high'],
    [0.9999, 'high'],
  ])('of a category, at a draw of %d, is %s', (draw, value) => {
    const rows = { present: [0.3, 0.5, 0.2], absent: [0, 0, 0.5] };
    const finding = categoryOf({ kind: 'deviation', deviation: INDEX }, rows);
    expect(read(finding, dice(draw), false, shown)).toBe(value);
    expect(read(finding, dice(draw))).toBe('high');
    expect(read(categoryOf({ kind: 'deviation', deviation: INDEX }), dice(draw))).toBe('high');
  });

  test('of a number is its true value plus the error of the test, to the step of its unit', () => {
    const measures = { reach: { central: 6.3 }, log: { central: 6.5 } };
    const reads = { kind: 'noisy-or', leak: 0, links: {} } as const;
    const reach = numberOf('reach', reads, { standardErrorOfMeasurement: 0.6 });
    expect(read(reach, dice(0, 1), false, { measures })).toBe(6.9);
    expect(read(reach, dice(0, -0.5), false, { measures })).toBe(6);
    expect(read(numberOf('reach', HISTORY, { standardErrorOfMeasurement: 0.6 }), dice(0, 1), false, { measures })).toBe(
      6.3,
    );
    expect(
      read(numberOf('log', reads, { standardErrorOfMeasurement: { female: 2, male: 9 } }), dice(0, 1), false, {
        measures,
      }),
    ).toBe(9);
  });

  test.each([
    [6.26, 'centimetres', 6.3],
    [31.24, 'percent of body weight', 31.2],
    [88.3, 'percent of leg length', 88.5],
    [0.62, 'times body weight', 0.6],
    [4.4, 'anything else', 4],
  ])('%d %s is written down as %d', (value, unit, written) => {
    expect(roundToUnit(value, unit)).toBe(written);
  });

  test('is taken on every side of the finding, of a probe on the side the client is about, and says whether it was filmed', () => {
    const findings = [yesNoOf('a', HISTORY), yesNoOf('b', HISTORY, 'lateral'), yesNoOf('c', PROBE, 'lateral')];
    const test = { id: 't', findings } as unknown as CompiledTest;
    const perform = (filmed: boolean) =>
      performTest(clientOf(), test, { seed: 's', repeat: 1, filmed }, { ...KNOWLEDGE, units });
    expect(perform(false)).toEqual([
      { finding: 'a', side: 'central', value: false },
      { finding: 'b', side: 'left', value: false },
      { finding: 'b', side: 'right', value: false },
      { finding: 'c', side: 'left', value: false },
    ]);
    expect(perform(true)).toEqual(perform(false).map((reading) => ({ ...reading, filmed: true })));
  });
});

describe('of a client', () => {
  test('what may be seen before asking is everything but truth and notes', () => {
    const { truth: _, expert: __, sources: ___, ...rest } = clientOf();
    expect(toBrief(clientOf())).toEqual(rest);
  });

  test('the revision changes exactly when brief, truth, name or movement do', () => {
    const revision = studyRevision(clientOf());
    expect(revision).toBeGreaterThanOrEqual(1);
    expect(studyRevision({ ...clientOf(), summary: 'Another summary.', difficulty: 3 })).toBe(revision);
    const others = [
      clientOf({}, { age: 31 }),
      clientOf({ saysNo: ['Nope.'] }),
      { ...clientOf(), name: 'Else' },
      { ...clientOf(), index: { deviation: INDEX, side: 'right' as const } },
    ];
    expect(new Set([revision, ...others.map(studyRevision)]).size).toBe(5);
  });

  test.each([
    [{ [INDEX]: { left: 5.9, right: 10 } }, true],
    [{ [INDEX]: { left: 6, right: 0 } }, false],
    [{}, true],
  ])('with the sizes %j there is nothing to correct: %j', (deviations, nothing) => {
    expect(nothingToCorrect(clientOf({ deviations }), KNOWLEDGE)).toBe(nothing);
    expect(nothingToCorrect(clientOf({ deviations }), { deviations: [] })).toBe(true);
  });
});
