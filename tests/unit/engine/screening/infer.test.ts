import { describe, expect, test } from 'vitest';
import { assembleEvidence } from '#engine/screening/assemble-evidence.ts';
import { assess } from '#engine/screening/assess.ts';
import { infer } from '#engine/screening/infer.ts';
import { toNetwork } from '#engine/screening/network.ts';
import { briefMarks, readMarks } from '#engine/screening/read-marks.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import { compiledKnowledge } from './read-knowledge.ts';

const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
const believe = (readings: readonly Reading[]) => {
  const screen: Screen = { sex: 'male', index, readings };
  const marks = [...briefMarks(screen, compiledKnowledge), ...readMarks(screen, compiledKnowledge)];
  return infer(toNetwork(compiledKnowledge), assembleEvidence(marks, index, compiledKnowledge));
};

/** Every movement seen on film to go wrong, on both legs, by somebody whose measures are all far better than ordinary. */
const everySign: Reading[] = compiledKnowledge.tests
  .flatMap(({ findings }) => findings)
  .filter(({ kind, reads }) => kind === 'boolean' && reads.kind !== 'history')
  .flatMap(({ id, side }) =>
    (side === 'lateral' ? (['left', 'right'] as const) : (['central'] as const)).map((where) => ({
      finding: id,
      side: where,
      value: true,
      filmed: true,
    })),
  );
const bestMeasures: Reading[] = Object.entries({
  'weight-bearing-lunge-distance': 20,
  'hip-abduction-force': 35,
  'hip-outward-rotation-force': 30,
  'heel-raise-count': 45,
  'navicular-drop-distance': 0,
  'hip-rotation-inward-minus-outward': -40,
  'hip-rotation-smaller': 50,
}).flatMap(([finding, value]) => (['left', 'right'] as const).map((side) => ({ finding, side, value })));

describe('infer', () => {
  test('keeps its digits on a screen that contradicts itself', () => {
    const flipped: Reading = { finding: 'overhead-squat-knee-in', side: 'left', value: true };
    const others = [...everySign, ...bestMeasures].filter(
      (item) => item.finding !== flipped.finding || item.side !== 'left',
    );
    const without = believe(others);
    const seen = believe([...others, flipped]);
    const notSeen = believe([...others, { ...flipped, value: false }]);
    expect(without.likelihood).toBeLessThan(1e-15);
    expect((seen.likelihood + notSeen.likelihood) / without.likelihood).toBeCloseTo(1, 10);
    for (const [i, p] of without.drives.entries()) {
      const mixed = seen.likelihood * (seen.drives[i] ?? 0) + notSeen.likelihood * (notSeen.drives[i] ?? 0);
      expect(mixed / without.likelihood).toBeCloseTo(p, 10);
    }
  });

  test('one further reading on a warm memo gives what a cold start gives', () => {
    const memo = new Map();
    const readings = [...bestMeasures.slice(0, 3), ...everySign.slice(0, 3)];
    for (let count = 1; count <= readings.length; count++) {
      const screen: Screen = { sex: 'male', index, readings: readings.slice(0, count) };
      expect(assess(screen, compiledKnowledge, memo)).toEqual(assess(screen, compiledKnowledge));
    }
  });

  test('answers the same with and without a memo of sums', () => {
    const evidence = assembleEvidence(
      readMarks({ sex: 'female', index, readings: bestMeasures.slice(0, 4) }, compiledKnowledge),
      index,
      compiledKnowledge,
    );
    const memo = new Map();
    const network = toNetwork(compiledKnowledge);
    const first = infer(network, evidence, memo);
    expect(memo.size).toBeGreaterThan(0);
    expect(infer(network, evidence, memo)).toEqual(first);
    expect(infer(network, evidence)).toEqual(first);
  });
});
