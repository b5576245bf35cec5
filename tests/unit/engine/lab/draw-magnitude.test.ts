import { describe, expect, test } from 'vitest';
import { drawMagnitude } from '#engine/lab/draw-magnitude.ts';
import { type Feed, feedsOf } from '#engine/lab/feeds.ts';
import type { CompiledDeviation } from '#engine/screening/compiled-knowledge.ts';
import { deviationOf, littleKnowledge } from './little-lab.ts';

const ALWAYS: Feed = { contributor: 'ankle', from: 'left', weight: 1, strength: 1 };
const people = (deviation: CompiledDeviation, feeds: readonly Feed[], left: (contributor: string) => number) =>
  Array.from({ length: 200 }, (_, i) => drawMagnitude(deviation, feeds, left, `person ${i}`));

describe('a person drawn', () => {
  test('is past the middle where something drives, and short of it where nothing does', () => {
    for (const { size, drivenBy } of people(deviationOf('knee-in'), [ALWAYS], () => 1)) {
      expect(drivenBy).toEqual(['ankle']);
      expect(size).toBeGreaterThanOrEqual(6);
    }
    for (const { size, drivenBy } of people(deviationOf('knee-in'), [], () => 1)) {
      expect(drivenBy).toEqual([]);
      expect(size).toBeLessThan(6);
    }
  });

  test('is driven by no link that a modification takes away whole, and by some where it takes half', () => {
    for (const { drivenBy } of people(deviationOf('knee-in'), [ALWAYS], () => 0)) expect(drivenBy).toEqual([]);
    const half = people(deviationOf('knee-in'), [ALWAYS], (contributor) => (contributor === 'ankle' ? 0.5 : 0));
    const driven = half.filter(({ drivenBy }) => drivenBy.length > 0).length;
    expect(driven).toBeGreaterThan(70);
    expect(driven).toBeLessThan(130);
  });

  test('shows it without a driver as often as the knowledge says, each by their own dice', () => {
    const shown = (leak: number) =>
      people(deviationOf('knee-in', { leak }), [], () => 1).filter(({ size }) => size >= 6).length;
    expect(shown(1)).toBe(200);
    expect(shown(0.5)).toBeGreaterThan(70);
    expect(shown(0.5)).toBeLessThan(130);
  });

  test('has a contributor named once although both legs drive', () => {
    const both: readonly Feed[] = [ALWAYS, { ...ALWAYS, from: 'right' }, { ...ALWAYS, contributor: 'habit' }];
    for (const { drivenBy } of people(deviationOf('lean'), both, () => 1)) expect(drivenBy).toEqual(['ankle', 'habit']);
  });
});

describe('the links that reach a movement', () => {
  const deviation = deviationOf('lean', { links: { ankle: 0.5, habit: 0.3, arch: 0.2 } });
  const knowledge = littleKnowledge({ deviations: [deviation] });
  const contributors = { ankle: 40, habit: 100 };
  const ankle = (from: 'left' | 'right') => ({ contributor: 'ankle', from, weight: 0.5, strength: 0.4 });
  const habit = { contributor: 'habit', from: 'central', weight: 0.3, strength: 1 };

  test.each([
    { side: 'central', legs: 'both', feeds: [ankle('left'), ankle('right'), habit] },
    { side: 'central', legs: 'left', feeds: [ankle('left'), habit] },
    { side: 'central', legs: 'right', feeds: [ankle('right'), habit] },
    { side: 'left', legs: 'both', feeds: [ankle('left'), habit] },
    { side: 'left', legs: 'right', feeds: [habit] },
    { side: 'right', legs: 'right', feeds: [ankle('right'), habit] },
  ] as const)('on the $side side, with $legs set', ({ side, legs, feeds }) => {
    expect(feedsOf(deviation, side, { contributors, legs }, knowledge)).toEqual(feeds);
  });
});
