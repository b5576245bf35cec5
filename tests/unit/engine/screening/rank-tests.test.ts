import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { expectedBits, tellsAtLeast } from '#engine/screening/expected-bits.ts';
import { rankTests } from '#engine/screening/rank-tests.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import { enumeratePosterior } from './enumerate-posterior.ts';
import { makeRandomNetwork } from './random-network.ts';
import { compiledKnowledge } from './read-knowledge.ts';

const entropy = (p: number) => (p <= 0 || p >= 1 ? 0 : -p * Math.log2(p) - (1 - p) * Math.log2(1 - p));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + entropy(value), 0);

/** Expected fall of the summed entropies by trying every outcome of the unread yes/no and category findings. */
function bitsByTrying(screen: Screen, test: CompiledKnowledge['tests'][number], compiled: CompiledKnowledge): number {
  const now = enumeratePosterior(screen, compiled);
  let screens = [screen.readings];
  for (const finding of test.findings) {
    const side = finding.side === 'lateral' ? screen.index.side : 'central';
    if (screen.readings.some((item) => item.finding === finding.id && item.side === side)) continue;
    const values = finding.kind === 'category' ? finding.categories : [true, false];
    screens = screens.flatMap((readings) =>
      values.map((value): readonly Reading[] => [...readings, { finding: finding.id, side, value }]),
    );
  }
  const after = screens.reduce((sum, readings) => {
    const then = enumeratePosterior({ ...screen, readings }, compiled);
    return sum + (then.likelihood / now.likelihood) * total(then.drives);
  }, 0);
  return total(now.drives) - after;
}

const opening: Screen = {
  sex: 'female',
  index: { deviation: 'two-leg-squat-knee-in', side: 'left' },
  readings: [{ finding: 'overhead-squat-knee-in', side: 'left', value: true }],
};
const every = compiledKnowledge.tests.map(({ id }) => id);

describe('expectedBits', () => {
  test('equals trying every outcome on random small networks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
        const { compiled: random, screen } = makeRandomNetwork(String(seed));
        const findings = random.tests.flatMap((item) => item.findings).filter(({ kind }) => kind !== 'number');
        const [first, second, third] = findings.filter((_, k) => k % 3 === seed % 3);
        const chosen = [first, second, third].filter((item) => item !== undefined);
        const probe = { ...random.tests[0], id: 'chosen', findings: chosen } as CompiledKnowledge['tests'][number];
        const rest = random.tests.map((item) => ({
          ...item,
          findings: item.findings.filter((finding) => !chosen.includes(finding)),
        }));
        const compiled = { ...random, tests: [probe, ...rest] };
        expect(expectedBits(screen, 'chosen', compiled)).toBeCloseTo(
          Math.max(0, bitsByTrying(screen, probe, compiled)),
          8,
        );
      }),
      { numRuns: 10 },
    );
  });

  test('expects nothing from a test already done, nor from one that reads no contributor', () => {
    const done: Screen = { ...opening, readings: [{ finding: 'one-cue-corrects', side: 'left', value: true }] };
    expect(expectedBits(done, 'squat-one-cue', compiledKnowledge)).toBe(0);
    expect(expectedBits(opening, 'readiness-check', compiledKnowledge)).toBe(0);
    expect(expectedBits(opening, 'safety-questions', compiledKnowledge)).toBe(0);
  });

  test('refuses a test the knowledge does not have', () => {
    expect(() => expectedBits(opening, 'crystal-ball', compiledKnowledge)).toThrow('"crystal-ball" is not a test.');
  });
});

describe('tellsAtLeast', () => {
  test('says what expectedBits says of any threshold, with a memo shared by the tests', () => {
    const memo = new Map();
    for (const id of ['squat-one-cue', 'foot-posture-rating', 'weight-bearing-lunge', 'readiness-check']) {
      const bits = expectedBits(opening, id, compiledKnowledge);
      const tells = [bits / 2, bits - 1e-9, bits + 1e-9, bits * 2 + 0.01].map((wanted) =>
        tellsAtLeast(wanted, opening, id, compiledKnowledge, memo),
      );
      expect([id, ...tells]).toEqual([id, true, true, false, false]);
    }
  });
});

describe('rankTests', () => {
  const rank = () => rankTests(opening, every, compiledKnowledge);

  test('puts the best value per minute first and prices each test by its minutes', () => {
    const ranked = rank();
    for (const [k, item] of ranked.slice(1).entries()) {
      expect(item.bitsPerMinute).toBeLessThanOrEqual(ranked[k]?.bitsPerMinute ?? 0);
    }
    for (const { bits, minutes, bitsPerMinute } of ranked) expect(bitsPerMinute).toBeCloseTo(bits / minutes, 12);
  });

  test('prefers cheap modification probes to posture once a knee was seen to travel in', () => {
    const order = rank().map((item) => item.test);
    for (const probe of ['squat-heels-raised', 'squat-one-cue', 'squat-arch-supported']) {
      expect(order.indexOf(probe)).toBeLessThan(order.indexOf('standing-posture'));
    }
  });

  test('says what a test would split', () => {
    const ranked = rank();
    const firstSplit = (id: string) => ranked.find((item) => item.test === id)?.splits[0]?.contributor;
    expect(firstSplit('squat-heels-raised')).toBe('ankle-dorsiflexion-limited');
    expect(firstSplit('hip-abductor-strength')).toBe('hip-abductor-weakness');
    for (const { bits, splits } of ranked) {
      expect(splits.reduce((sum, split) => sum + split.bits, 0)).toBeLessThanOrEqual(bits + 1e-12);
    }
  });

  test('never expects to know less, whatever is asked', () => {
    for (const { bits } of rank()) expect(bits).toBeGreaterThanOrEqual(0);
  });
});
