import { describe, expect, test } from 'vitest';
import type { GradeLine } from '#engine/grading/verdict.ts';
import type { Assessment } from '#engine/screening/assessment.ts';
import { dearestLines, type Graded } from '#islands/case-simulator/debrief/graded.ts';
import { tellingReading } from '#islands/case-simulator/debrief/telling-reading.ts';
import type { NamedTest } from '#islands/case-simulator/words/make-names.ts';

const line = (rule: GradeLine['rule'], points: number, outOf: number): GradeLine => ({
  rule,
  points,
  outOf,
  messageKey: `grading.line.${rule}`,
  params: {},
  sources: [],
});
const graded = (...lines: GradeLine[]): Graded => ({
  status: 'graded',
  total: 0,
  pass: false,
  criticalFails: [],
  warnings: [],
  dimensions: [{ id: 'plan', points: 0, outOf: 20, lines }],
});

describe('the changes worth most', () => {
  test('are the three lines that cost most, dearest first, with their dimension', () => {
    const verdict = graded(
      line('dose', 3, 4),
      line('coverage', 0, 8),
      line('order', 4, 4),
      line('retest', 1, 4),
      line('dose-no-progression', 2, 4),
    );
    expect(dearestLines(verdict).map(({ rule, dimension }) => [rule, dimension])).toEqual([
      ['coverage', 'plan'],
      ['retest', 'plan'],
      ['dose-no-progression', 'plan'],
    ]);
  });

  test('are none where nothing was lost', () => {
    expect(dearestLines(graded(line('order', 4, 4), line('driver-named', 0, 0)))).toEqual([]);
  });
});

describe('the reading worth turning round', () => {
  const hypothesis = {
    contributor: 'ankle',
    side: 'left',
    prior: 0.3,
    present: 0.9,
    drivesPrior: 0.2,
    drives: 0.8,
    because: [
      { test: 'wall', logOdds: 2 },
      { test: 'heels', logOdds: -1 },
    ],
  } as const;
  const assessment = { hypotheses: [hypothesis] } as unknown as Assessment;
  const tests = new Map([
    ['wall', { findings: [{ id: 'distance' }] }],
    ['heels', { findings: [{ id: 'corrects' }] }],
  ]) as unknown as ReadonlyMap<string, NamedTest>;

  test('is the yes or no of the weightiest test that has one on the leg in question', () => {
    const readings = [
      { finding: 'distance', side: 'left', value: 6.5 },
      { finding: 'corrects', side: 'right', value: true },
      { finding: 'corrects', side: 'left', value: false },
    ] as const;
    expect(tellingReading(assessment, readings, tests, 'left')).toEqual({
      reading: { finding: 'corrects', side: 'left', value: false },
      contributor: 'ankle',
    });
  });

  test('is none where only numbers were read', () => {
    expect(tellingReading(assessment, [{ finding: 'distance', side: 'left', value: 6.5 }], tests, 'left')).toBeNull();
  });
});
