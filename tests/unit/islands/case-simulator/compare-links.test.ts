import { describe, expect, test } from 'vitest';
import type { StatedHypotheses } from '#engine/grading/attempt.ts';
import type { Assessment } from '#engine/screening/assessment.ts';
import { compareLinks } from '#islands/case-simulator/debrief/compare-links.ts';

const NEUTRAL = 0.25;
const share = (test: string, logOdds: number) => ({ test, logOdds });
const assessment = {
  hypotheses: [
    { contributor: 'ankle', side: 'left', because: [share('lunge', 1.2), share('band', 0.1)] },
    { contributor: 'hip', side: 'left', because: [share('lunge', -0.9)] },
  ],
} as unknown as Assessment;

const stated = (links: StatedHypotheses['links']): StatedHypotheses => ({ hypotheses: [], lead: 'unclear', links });
const cellsOf = (links: StatedHypotheses['links'], tests = ['lunge', 'band']) =>
  compareLinks(assessment, stated(links), tests, NEUTRAL).rows.flatMap(({ test: id, cells }) =>
    cells.map((cell) => `${id} ${cell.contributor} ${cell.said ?? '-'} ${cell.is} ${cell.differs}`),
  );

describe('the two matrices of the debrief', () => {
  test('part where a test speaks and nothing, or something else, was said', () => {
    expect(cellsOf([{ test: 'lunge', contributor: 'hip', side: 'left', sign: 'for' }])).toEqual([
      'lunge ankle - for true',
      'lunge hip for against true',
      'band ankle - neither false',
      'band hip - neither false',
    ]);
  });

  test('agree where the same was said, and where "neither" was said or left open of a test that says neither', () => {
    expect(
      cellsOf([
        { test: 'lunge', contributor: 'ankle', side: 'left', sign: 'for' },
        { test: 'lunge', contributor: 'hip', side: 'left', sign: 'against' },
        { test: 'band', contributor: 'ankle', side: 'left', sign: 'neither' },
      ]).filter((cell) => cell.endsWith('true')),
    ).toEqual([]);
  });

  test('list a test once however often it was done, and leave out those that tell nothing of anybody', () => {
    const { rows } = compareLinks(assessment, null, ['lunge', 'photo', 'lunge'], NEUTRAL);
    expect(rows.map((row) => row.test)).toEqual(['lunge']);
  });

  test('do not take a word about the other leg for one about this', () => {
    expect(cellsOf([{ test: 'lunge', contributor: 'ankle', side: 'right', sign: 'for' }])[0]).toBe(
      'lunge ankle - for true',
    );
  });
});
