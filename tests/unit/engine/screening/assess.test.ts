import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '#engine/screening/assess.ts';
import type { Assessment } from '#engine/screening/assessment.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import { enumeratePosterior } from './enumerate-posterior.ts';
import { makeRandomNetwork } from './random-network.ts';
import { compiledKnowledge } from './read-knowledge.ts';

const seeds = fc.integer({ min: 0, max: 1_000_000 }).map(String);
const logOdds = (p: number) => Math.log(p / (1 - p));
const byContributor = ({ hypotheses }: Assessment) => new Map(hypotheses.map((item) => [item.contributor, item]));

const squatScreen: Screen = {
  sex: 'female',
  index: { deviation: 'two-leg-squat-knee-in', side: 'left' },
  readings: [
    { finding: 'overhead-squat-knee-in', side: 'left', value: true },
    { finding: 'overhead-squat-knee-in', side: 'right', value: false },
    { finding: 'overhead-squat-heels-rise', side: 'left', value: true },
    { finding: 'heels-raised-corrects', side: 'left', value: true },
    { finding: 'one-cue-corrects', side: 'left', value: false },
    { finding: 'weight-bearing-lunge-distance', side: 'left', value: 7.5 },
  ],
};

function mirrored(screen: Screen): Screen {
  const other = { left: 'right', right: 'left', central: 'central' } as const;
  return {
    ...screen,
    index: { ...screen.index, side: screen.index.side === 'left' ? 'right' : 'left' },
    readings: screen.readings.map((reading) => ({ ...reading, side: other[reading.side] })),
  };
}

function withMisreading(finding: string, misreading: number): CompiledKnowledge {
  return {
    ...compiledKnowledge,
    tests: compiledKnowledge.tests.map((item) => ({
      ...item,
      findings: item.findings.map((f) => (f.id === finding && f.kind === 'boolean' ? { ...f, misreading } : f)),
    })),
  };
}

describe('assess', () => {
  test('equals enumeration over presence and activations on random small networks', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { compiled, screen } = makeRandomNetwork(seed);
        const expected = enumeratePosterior(screen, compiled);
        const before = enumeratePosterior({ ...screen, readings: [] }, compiled);
        const found = byContributor(assess(screen, compiled));
        compiled.contributors.forEach(({ id }, i) => {
          const hypothesis = found.get(id);
          expect(Math.abs((hypothesis?.present ?? 2) - (expected.present[i] ?? 0))).toBeLessThan(1e-9);
          expect(Math.abs((hypothesis?.drives ?? 2) - (expected.drives[i] ?? 0))).toBeLessThan(1e-9);
          expect(Math.abs((hypothesis?.prior ?? 2) - (before.present[i] ?? 0))).toBeLessThan(1e-9);
          expect(Math.abs((hypothesis?.drivesPrior ?? 2) - (before.drives[i] ?? 0))).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order of the readings', () => {
    fc.assert(
      fc.property(seeds, fc.integer(), (seed, turn) => {
        const { compiled, screen } = makeRandomNetwork(seed);
        const cut = screen.readings.length === 0 ? 0 : Math.abs(turn) % screen.readings.length;
        const readings = [...screen.readings.slice(cut), ...screen.readings.slice(0, cut)].reverse();
        const found = byContributor(assess({ ...screen, readings }, compiled));
        for (const { contributor, drives, present, because } of assess(screen, compiled).hypotheses) {
          expect(found.get(contributor)?.drives).toBeCloseTo(drives, 10);
          expect(found.get(contributor)?.present).toBeCloseTo(present, 10);
          for (const { test: id, logOdds: share } of because) {
            expect(found.get(contributor)?.because.find((item) => item.test === id)?.logOdds).toBeCloseTo(share, 8);
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  test('mirrors when every side is mirrored', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { compiled, screen } = makeRandomNetwork(seed);
        const found = byContributor(assess(mirrored(screen), compiled));
        for (const { contributor, drives, present } of assess(screen, compiled).hypotheses) {
          expect(found.get(contributor)?.drives).toBeCloseTo(drives, 10);
          expect(found.get(contributor)?.present).toBeCloseTo(present, 10);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('splits the shift of every hypothesis among the tests without a remainder', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { compiled, screen } = makeRandomNetwork(seed);
        for (const { drives, drivesPrior, because } of assess(screen, compiled).hypotheses) {
          if (drivesPrior === 0) continue;
          const total = because.reduce((sum, { logOdds: share }) => sum + share, 0);
          expect(total).toBeCloseTo(logOdds(drives) - logOdds(drivesPrior), 6);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('gives all of the shift to the only test', () => {
    const readings: Reading[] = [{ finding: 'weight-bearing-lunge-distance', side: 'left', value: 6 }];
    const ankle = byContributor(assess({ ...squatScreen, readings }, compiledKnowledge)).get(
      'ankle-dorsiflexion-limited',
    );
    expect(ankle?.because).toHaveLength(1);
    expect(ankle?.because[0]?.test).toBe('weight-bearing-lunge');
    expect(ankle?.because[0]?.logOdds).toBeCloseTo(logOdds(ankle?.drives ?? 0) - logOdds(ankle?.drivesPrior ?? 0), 9);
  });

  test.each(['overhead-squat-knee-in', 'overhead-squat-heels-rise', 'heels-raised-corrects', 'one-cue-corrects'])(
    'moves back towards what it believed without %s as that reading gets less reliable',
    (finding) => {
      const left = { ...squatScreen, readings: squatScreen.readings.filter(({ side }) => side === 'left') };
      const others = left.readings.filter((item) => item.finding !== finding);
      const without = byContributor(assess({ ...left, readings: others }, compiledKnowledge));
      const byReliability = [0.02, 0.1, 0.2, 0.35, 0.5].map((misreading) =>
        byContributor(assess(left, withMisreading(finding, misreading))),
      );
      for (const contributor of without.keys()) {
        const distances = byReliability.map((found) =>
          Math.abs(logOdds(found.get(contributor)?.drives ?? 0) - logOdds(without.get(contributor)?.drives ?? 0)),
        );
        for (const [k, distance] of distances.slice(1).entries()) {
          expect(distance).toBeLessThanOrEqual((distances[k] ?? 0) + 1e-9);
        }
      }
    },
  );

  test('counts three readings of one deviation as one deviation, not as three', () => {
    const seen = (finding: string, value: boolean | string | number): Reading => ({ finding, side: 'left', value });
    const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
    const habit = (readings: Reading[]) =>
      byContributor(assess({ sex: 'male', index, readings }, compiledKnowledge)).get('movement-habit')?.present ?? 0;
    const sure =
      compiledKnowledge.deviations.find(({ id }) => id === 'single-leg-knee-in')?.links['movement-habit'] ?? 0;
    const ceiling = (sure * 0.16) / 0.459 + 0.2;
    const once = habit([seen('single-leg-squat-knee-in', true)]);
    const thrice = habit([
      seen('single-leg-squat-knee-in', true),
      seen('step-down-knee-in', true),
      seen('single-leg-knee-angle', 16),
    ]);
    expect(thrice).toBeGreaterThan(once);
    expect(thrice).toBeLessThan(ceiling);
  });

  test('lets one explanation take the blame from another', () => {
    const drives = (lunge: number) =>
      byContributor(
        assess(
          {
            ...squatScreen,
            readings: [
              ...squatScreen.readings.slice(0, 1),
              { finding: 'weight-bearing-lunge-distance', side: 'left', value: lunge },
            ],
          },
          compiledKnowledge,
        ),
      ).get('movement-habit')?.drives ?? 0;
    expect(drives(5)).toBeLessThan(drives(14));
  });

  test('takes a filmed rating for more than a live one, and a second look at the film for nothing', () => {
    const ankle = (readings: Reading[]) =>
      byContributor(assess({ ...squatScreen, readings }, compiledKnowledge)).get('ankle-dorsiflexion-limited')
        ?.drives ?? 0;
    const live: Reading = { finding: 'overhead-squat-heels-rise', side: 'left', value: true };
    const filmed: Reading = { ...live, filmed: true };
    expect(ankle([filmed])).toBeGreaterThan(ankle([live]));
    expect(ankle([filmed, filmed])).toBe(ankle([filmed]));
    expect(ankle([live, filmed])).toBe(ankle([filmed]));
  });

  test('sharpens a measurement by repeating it, never as if repeats were independent clients', () => {
    const ankle = (values: number[]) =>
      byContributor(
        assess(
          {
            ...squatScreen,
            readings: values.map((value) => ({ finding: 'weight-bearing-lunge-distance', side: 'left', value })),
          },
          compiledKnowledge,
        ),
      ).get('ankle-dorsiflexion-limited')?.present ?? 0;
    expect(ankle([7, 7, 7])).toBeGreaterThan(ankle([7]));
    expect(ankle([7, 7, 7])).toBeLessThan(ankle([7]) + 0.01);
    expect(ankle([6, 8])).toBeCloseTo(ankle([7, 7]), 12);
  });

  test('reads probes on the leg under study only', () => {
    const probe = (side: 'left' | 'right'): Reading => ({ finding: 'heels-raised-corrects', side, value: true });
    const start = assess({ ...squatScreen, readings: [] }, compiledKnowledge);
    const drives = (side: 'left' | 'right') =>
      byContributor(assess({ ...squatScreen, readings: [probe(side)] }, compiledKnowledge)).get(
        'ankle-dorsiflexion-limited',
      )?.drives;
    expect(drives('right')).toBe(byContributor(start).get('ankle-dorsiflexion-limited')?.drives);
    expect(drives('left')).toBeGreaterThan(0.2);
  });

  test('starts from the sex in the brief and does not count it twice', () => {
    const told: Reading = { finding: 'sex-female', side: 'central', value: true };
    const plain = assess({ ...squatScreen, readings: [] }, compiledKnowledge);
    expect(assess({ ...squatScreen, readings: [told] }, compiledKnowledge)).toEqual(plain);
    const man = assess({ ...squatScreen, sex: 'male', readings: [] }, compiledKnowledge);
    const shape = (item: Assessment) => byContributor(item).get('structural-alignment')?.prior ?? 0;
    expect(shape(plain)).toBeGreaterThan(shape(man));
  });

  test.each([
    [{ finding: 'no-such-finding', side: 'left', value: true } as const, '"no-such-finding" is not a finding.'],
    [{ finding: 'knee-in-onset', side: 'left', value: 'sometimes' } as const, '"sometimes" is not a category'],
  ])('refuses a reading the knowledge does not have: %o', (reading, message) => {
    expect(() => assess({ ...squatScreen, readings: [reading] }, compiledKnowledge)).toThrow(message);
  });

  test('refuses a deviation that no case can be about', () => {
    const index = { deviation: 'two-leg-squat-shift', side: 'left' } as const;
    expect(() => assess({ ...squatScreen, index }, compiledKnowledge)).toThrow(RangeError);
  });
});
