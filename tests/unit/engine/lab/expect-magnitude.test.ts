import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawMagnitude } from '#engine/lab/draw-magnitude.ts';
import { expectMagnitude } from '#engine/lab/expect-magnitude.ts';
import { feedsOf } from '#engine/lab/feeds.ts';
import { linkLeft } from '#engine/lab/link-left.ts';
import { compiledKnowledge } from '../screening/read-knowledge.ts';

const normals = { absent: { mean: 2, sd: 3 }, present: { mean: 11, sd: 4 } };
const kneeIn = compiledKnowledge.deviations.find(({ id }) => id === 'two-leg-squat-knee-in');
if (kneeIn === undefined) throw new Error('the knowledge holds two-leg-squat-knee-in');

describe('what to expect of a movement', () => {
  test('is the leak alone where nothing is there', () => {
    const { chance, mean } = expectMagnitude({ leak: 0.1, ...normals }, []);
    expect(chance).toBeCloseTo(0.1, 12);
    expect(mean).toBeCloseTo(2.9, 12);
  });

  test('is a mixture of the two normals, worked by hand', () => {
    const { chance, mean, sd } = expectMagnitude({ leak: 0, ...normals }, [
      { weight: 0.5, share: 1 },
      { weight: 0.4, share: 0.5 },
    ]);
    expect(chance).toBeCloseTo(1 - 0.5 * 0.8, 12);
    expect(mean).toBeCloseTo(2 + 0.6 * 9, 12);
    expect(sd).toBeCloseTo(Math.sqrt(0.4 * 9 + 0.6 * 16 + 0.24 * 81), 12);
  });

  test('never grows less with more of a contributor, and stays between the two means', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.record({ weight: share, share }), { maxLength: 6 }),
        share,
        share,
        (links, weight, more) => {
          const before = expectMagnitude({ leak: 0.02, ...normals }, links);
          const after = expectMagnitude({ leak: 0.02, ...normals }, [...links, { weight, share: more }]);
          expect(after.mean).toBeGreaterThanOrEqual(before.mean - 1e-9);
          expect(after.mean).toBeLessThanOrEqual(11 + 1e-9);
        },
      ),
    );
  });

  test('is the mean and the spread of the people it stands for', () => {
    const setting = {
      contributors: { 'foot-pronation': 100, 'adductor-tightness': 60, 'movement-habit': 30 },
      legs: 'both' as const,
    };
    const feeds = feedsOf(kneeIn, 'left', setting, compiledKnowledge);
    const expected = expectMagnitude(
      kneeIn,
      feeds.map(({ weight, strength }) => ({ weight, share: strength })),
    );
    const people = Array.from({ length: 4000 }, (_, i) => drawMagnitude(kneeIn, feeds, () => 1, `person ${i}`));
    const mean = people.reduce((sum, { size }) => sum + size, 0) / people.length;
    const sd = Math.sqrt(people.reduce((sum, { size }) => sum + (size - mean) ** 2, 0) / people.length);
    expect(people.filter(({ size }) => size > 6.5).length / people.length).toBeCloseTo(expected.chance, 1);
    // Sizes are drawn on their side of the middle, as for generated clients, which trims each normal a little.
    expect(Math.abs(mean - expected.mean)).toBeLessThan(0.35);
    expect(Math.abs(sd - expected.sd)).toBeLessThan(0.5);
  });
});

describe('one person', () => {
  const feeds = (percent: number) =>
    feedsOf(kneeIn, 'left', { contributors: { 'movement-habit': percent }, legs: 'both' }, compiledKnowledge);

  test('is the same person each time, and names what drives', () => {
    const once = drawMagnitude(kneeIn, feeds(100), () => 1, 'lab/7');
    expect(drawMagnitude(kneeIn, feeds(100), () => 1, 'lab/7')).toEqual(once);
    const driven = Array.from({ length: 50 }, (_, i) => drawMagnitude(kneeIn, feeds(100), () => 1, `lab/${i}`));
    expect(new Set(driven.map(({ drivenBy }) => drivenBy.join())).size).toBe(2);
  });

  test('is never driven less by more of the same', () => {
    for (let i = 0; i < 60; i += 1) {
      const some = drawMagnitude(kneeIn, feeds(40), () => 1, `lab/${i}`);
      const all = drawMagnitude(kneeIn, feeds(100), () => 1, `lab/${i}`);
      if (some.drivenBy.length > 0) expect(all.drivenBy).toEqual(some.drivenBy);
    }
  });
});

describe('legs', () => {
  test('feed their own side only; central contributors feed both', () => {
    const setting = { contributors: { 'foot-pronation': 100, 'movement-habit': 50 }, legs: 'right' as const };
    const ids = (side: 'left' | 'right') =>
      feedsOf(kneeIn, side, setting, compiledKnowledge).map(({ contributor }) => contributor);
    expect(ids('left')).toEqual(['movement-habit']);
    expect(ids('right').sort()).toEqual(['foot-pronation', 'movement-habit']);
  });
});

describe('a modification', () => {
  const left = (contributor: string, deviation: string) =>
    linkLeft(contributor, deviation, 'squat-heels-raised', compiledKnowledge);

  test('silences what it probes in every movement, and a little of the rest in the index movement only', () => {
    expect(left('ankle-dorsiflexion-limited', 'two-leg-squat-knee-in')).toBeCloseTo(0.15, 9);
    expect(left('ankle-dorsiflexion-limited', 'two-leg-squat-heels-rise')).toBeCloseTo(0.15, 9);
    expect(left('movement-habit', 'two-leg-squat-knee-in')).toBeCloseTo(0.85, 9);
    expect(left('foot-pronation', 'two-leg-squat-feet-flatten')).toBe(1);
  });

  test('that is no probe of the knowledge leaves every link as it is', () => {
    expect(linkLeft('movement-habit', 'two-leg-squat-knee-in', 'squat-counterweight', compiledKnowledge)).toBe(1);
    expect(linkLeft('movement-habit', 'two-leg-squat-knee-in', null, compiledKnowledge)).toBe(1);
  });
});
