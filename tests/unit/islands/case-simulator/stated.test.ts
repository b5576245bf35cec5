import { describe, expect, test } from 'vitest';
import type { StatedHypotheses } from '#engine/grading/attempt.ts';
import { judgedSide, NOTHING_STATED, relink, restate } from '#islands/case-simulator/hypotheses/stated.ts';

const ankle = { contributor: 'ankle-dorsiflexion-limited', side: 'left' } as const;
const habit = { contributor: 'movement-habit', side: 'central' } as const;
const led: StatedHypotheses = {
  ...NOTHING_STATED,
  hypotheses: [{ ...ankle, role: 'drives', drives: 0.6 }],
  lead: ankle,
};

describe('what a learner states', () => {
  test('a contributor of a leg is judged on the leg of the case, one of the person once', () => {
    expect(judgedSide('lateral', 'right')).toBe('right');
    expect(judgedSide('central', 'right')).toBe('central');
  });

  test('stating a contributor again replaces it', () => {
    const again = restate(led, { ...ankle, role: 'drives', drives: 0.8 });
    expect(again.hypotheses).toEqual([{ ...ankle, role: 'drives', drives: 0.8 }]);
    expect(again.lead).toEqual(ankle);
  });

  test('a lead that no longer drives leaves the lead unclear', () => {
    expect(restate(led, { ...ankle, role: 'present-only' }).lead).toBe('unclear');
  });

  test('restating another contributor leaves the lead alone', () => {
    expect(restate(led, { ...habit, role: 'unlikely' }).lead).toEqual(ankle);
  });

  test('a link said anew replaces the old one, and one taken back is gone', () => {
    const link = { test: 'squat-heels-raised', ...ankle };
    const said = relink(relink(led, link, 'against'), link, 'for');
    expect(said.links).toEqual([{ ...link, sign: 'for' }]);
    expect(relink(said, link, null).links).toEqual([]);
  });
});
