import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import type { Reading } from '#engine/screening/reading.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const maya = loadCase('maya');
const perform = (id: string, seed: string, filmed = false, repeat = 1): readonly Reading[] => {
  const found = knowledge.tests.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`${id} is no test`);
  return performTest(maya, found, { seed, repeat, filmed }, knowledge);
};
const valueRead = (readings: readonly Reading[], finding: string, side: string) =>
  readings.find((reading) => reading.finding === finding && reading.side === side)?.value;
const SEEDS = Array.from({ length: 600 }, (_, index) => `seed-${index}`);

describe('performTest', () => {
  test('the same client, seed and repeat give the same readings', () => {
    expect(perform('weight-bearing-lunge', 'a')).toEqual(perform('weight-bearing-lunge', 'a'));
  });

  test('a repeat is another reading, not the same again', () => {
    const first = perform('weight-bearing-lunge', 'a', false, 1);
    expect(perform('weight-bearing-lunge', 'a', false, 2)).not.toEqual(first);
  });

  test('a number scatters around its true value by the standard error of measurement', () => {
    const values = SEEDS.map((seed) =>
      Number(valueRead(perform('weight-bearing-lunge', seed), 'weight-bearing-lunge-distance', 'left')),
    );
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
    expect(mean).toBeCloseTo(6.3, 1);
    expect(sd).toBeGreaterThan(0.55);
    expect(sd).toBeLessThan(0.65);
  });

  test('a yes or no is misread at the rate of the test, and filming removes half of the slips and adds none', () => {
    const wrong = (filmed: boolean) =>
      SEEDS.filter(
        (seed) =>
          valueRead(perform('overhead-squat', seed, filmed), 'overhead-squat-low-back-rounds', 'central') === true,
      );
    const live = wrong(false);
    const film = wrong(true);
    expect(live.length / SEEDS.length).toBeGreaterThan(0.12);
    expect(live.length / SEEDS.length).toBeLessThan(0.18);
    expect(film.length / live.length).toBeGreaterThan(0.35);
    expect(film.length / live.length).toBeLessThan(0.65);
    expect(live).toEqual(expect.arrayContaining(film));
  });

  test('a log entry is the one the case names, or an ordinary one that every attempt finds again', () => {
    const own = perform('treadmill-run', 'a');
    expect(valueRead(own, 'running-step-rate', 'central')).toBeGreaterThan(140);
    expect(valueRead(own, 'running-step-rate', 'central')).toBeLessThan(190);
    expect(valueRead(perform('treadmill-run', 'b'), 'running-step-rate', 'central')).toBe(
      valueRead(own, 'running-step-rate', 'central'),
    );
    expect(valueRead(perform('readiness-check', 'a'), 'squat-load-for-five', 'central')).toBe(0.6);
  });

  test('a probe reads the side the case is about, by what the modification does to the movement', () => {
    const corrected = (id: string, finding: string) =>
      SEEDS.slice(0, 200).filter((seed) => valueRead(perform(id, seed), finding, 'left') === true).length / 200;
    expect(perform('squat-heels-raised', 'a').map(({ side }) => side)).toEqual(['left']);
    expect(corrected('squat-heels-raised', 'heels-raised-corrects')).toBeGreaterThan(0.8);
    expect(corrected('squat-one-cue', 'one-cue-corrects')).toBeLessThan(0.2);
  });

  test('a category comes from the row of the true state', () => {
    const onsets = SEEDS.map((seed) => valueRead(perform('repetition-and-load-set', seed), 'knee-in-onset', 'left'));
    const share = onsets.filter((onset) => onset === 'from-first-repetition').length / SEEDS.length;
    expect(share).toBeGreaterThan(0.67);
    expect(share).toBeLessThan(0.77);
  });

  test('answers and log entries come as they are, once per person or per leg', () => {
    const history = perform('training-history', 'a');
    expect([
      valueRead(history, 'ankle-sprain-this-side', 'left'),
      valueRead(history, 'ankle-sprain-this-side', 'right'),
    ]).toEqual([true, false]);
    expect(valueRead(history, 'sex-female', 'central')).toBe(true);
    expect(valueRead(perform('readiness-check', 'b'), 'box-squat-good-repetitions', 'central')).toBe(4);
  });
});
