import { describe, expect, test } from 'vitest';
import { assess } from '#engine/screening/assess.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { believe } from './believe.ts';
import { findWeights } from './find-weights.ts';
import { type GoldenScreen, readGoldenFiles, toScreen } from './golden-screen.ts';
import { compiledKnowledge, readKnowledge } from './read-knowledge.ts';

/** Below this nobody should be called the lead; the grade calls a top below 0.25 unclear. */
const CLEAR_LEAD = 0.35;

const files = readGoldenFiles();
const screens = files.flatMap(({ screens: own, tolerance }) => own.map((golden) => ({ ...golden, tolerance })));

describe('golden screens', () => {
  test('are at least forty and have names of their own', () => {
    expect(screens.length).toBeGreaterThanOrEqual(40);
    expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
  });

  test.each(screens)('$name', (golden) => {
    const { hypotheses } = assess({ ...toScreen(golden), readings: [] }, compiledKnowledge);
    expect(hypotheses).toHaveLength(compiledKnowledge.contributors.length);
    const drives = believe(toScreen(golden), compiledKnowledge);
    const [first] = [...drives].sort((a, b) => b[1] - a[1]);
    if (golden.expect.lead === null) expect(first?.[1]).toBeLessThan(CLEAR_LEAD);
    else expect(first?.[0]).toBe(golden.expect.lead);
    for (const [contributor, expected] of Object.entries(golden.expect.drives)) {
      expect(Math.abs((drives.get(contributor) ?? Number.NaN) - expected), contributor).toBeLessThan(golden.tolerance);
    }
  });

  const isNoticed = (compiled: CompiledKnowledge, readBy: readonly string[]): boolean => {
    const records = (golden: GoldenScreen) => toScreen(golden).readings.some(({ finding }) => readBy.includes(finding));
    const likeliestFirst = [...screens.filter(records), ...screens.filter((golden) => !records(golden))];
    return likeliestFirst.some((golden) => {
      const drives = believe(toScreen(golden), compiled);
      return Object.entries(golden.expect.drives).some(
        ([contributor, expected]) => Math.abs((drives.get(contributor) ?? 0) - expected) >= golden.tolerance,
      );
    });
  };

  test('do not notice a knowledge that has not changed', () => {
    expect(isNoticed(compileKnowledge(readKnowledge()), [])).toBe(false);
  });

  test.each(findWeights(readKnowledge()))('notice a change of $path', ({ change, readBy }) => {
    const knowledge = readKnowledge();
    change(knowledge);
    expect(isNoticed(compileKnowledge(knowledge), readBy)).toBe(true);
  });
});
