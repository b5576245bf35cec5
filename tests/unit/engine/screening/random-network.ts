import { createRandom } from '#engine/random/create-random.ts';
import type { CompiledFinding, CompiledKnowledge, CompiledReads } from '#engine/screening/compiled-knowledge.ts';
import { fitOddsWeights } from '#engine/screening/fit-odds-weights.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import type { Laterality, Side } from '#schemas/vocabulary/side.ts';

/** A small made-up network and a screen of it, both from one seed: everything the engine can meet, at random. */
export function makeRandomNetwork(seed: string): { compiled: CompiledKnowledge; screen: Screen } {
  const { uniform, normal } = createRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * uniform();
  const count = (low: number, high: number) => Math.floor(between(low, high + 1));
  const chance = (p: number) => uniform() < p;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(uniform() * items.length)] as T;
  const some = <T>(items: readonly T[], p: number): T[] => {
    const chosen = items.filter(() => chance(p));
    return chosen.length > 0 ? chosen : [pick(items)];
  };

  const ids = Array.from({ length: count(2, 4) }, (_, i) => `contributor-${i}`);
  const central = new Map(ids.map((id, i) => [id, i > 0 && chance(0.35)]));
  const priors = ids.map(() => between(0.05, 0.5));
  const pairs = ids.flatMap((a, i) =>
    ids.slice(i + 1).flatMap((b) => (chance(0.4) ? [{ a, b, oddsRatio: between(0.4, 5) }] : [])),
  );
  const oddsWeights = fitOddsWeights(
    ids.map((id, i) => ({ id, prior: priors[i] ?? 0 })),
    pairs,
  );
  const centralIds = ids.filter((id) => central.get(id));
  const forSide = (side: Laterality): readonly string[] => (side === 'central' ? centralIds : ids);
  const weights = (side: Laterality): Record<string, number> =>
    forSide(side).length === 0 ? {} : Object.fromEntries(some(forSide(side), 0.6).map((id) => [id, between(0.1, 0.9)]));

  const deviations = (['lateral', 'lateral', 'bilateral', 'central'] as const).map((side, i) => ({
    id: `deviation-${i}`,
    task: 'task',
    side,
    index: i === 0,
    leak: between(0.01, 0.3),
    links: weights(side),
    unit: 'degrees',
    absent: { mean: 2, sd: 2 },
    present: { mean: 9, sd: 3 },
  }));

  const findings: CompiledFinding[] = [];
  const add = (side: Laterality, reads: CompiledReads, form: 'boolean' | 'number' | 'category') => {
    const common = { id: `finding-${findings.length}`, side, reads };
    if (form === 'boolean') findings.push({ ...common, kind: 'boolean', misreading: between(0, 0.4) });
    if (form === 'category') {
      const onset = reads.kind === 'activation';
      const states = onset
        ? ['drivesAlone', 'drivesWithOthers', 'deviationWithoutIt', 'deviationAbsent']
        : ['absent', 'present'];
      const row = () => {
        const raw = [uniform(), uniform(), uniform()].map((x) => x + 0.05);
        return raw.map((x) => x / raw.reduce((a, b) => a + b));
      };
      const probabilities = Object.fromEntries(states.map((state) => [state, row()]));
      findings.push({ ...common, kind: 'category', categories: ['low', 'middle', 'high'], probabilities });
    }
    if (form === 'number') {
      findings.push({
        ...common,
        kind: 'number',
        whenAbsent: { mean: 10, sd: between(1, 4) },
        whenPresent: { female: { mean: 14, sd: between(1, 4) }, male: { mean: 16, sd: 2 } },
        usesMagnitude: false,
        standardErrorOfMeasurement: between(0.2, 2),
        minimalDetectableChange: 2,
      });
    }
  };
  for (const { id, side } of deviations)
    add(side, { kind: 'deviation', deviation: id }, pick(['boolean', 'number', 'category']));
  add('lateral', { kind: 'deviation', deviation: 'deviation-0' }, 'boolean');
  for (const side of ['lateral', 'bilateral'] as const) {
    add(side, { kind: 'noisy-or', leak: between(0, 0.3), links: weights(side) }, pick(['boolean', 'number']));
  }
  add('lateral', { kind: 'multiply', base: between(0.2, 0.5), times: { [pick(ids)]: between(0.4, 1.4) } }, 'boolean');
  const probe = (probes: readonly string[]): CompiledReads => ({
    kind: 'activation',
    index: ['deviation-0'],
    probes,
    correctsWhenOneDrives: between(0.5, 0.95),
    correctsWhenNoneDrives: between(0.05, 0.4),
  });
  add('lateral', probe([pick(ids)]), 'boolean');
  add('lateral', probe(some(ids, 0.5)), 'boolean');
  add('lateral', probe([pick(ids)]), 'category');
  const history = (['lateral', 'central'] as const).map((side) => {
    add(side, { kind: 'history' }, 'boolean');
    const times = Object.fromEntries(some(ids, 0.5).map((id) => [id, between(0.6, 1.3)]));
    return { finding: `finding-${findings.length - 1}`, base: between(0.05, 0.25), times };
  });

  const readings = findings.flatMap((finding): Reading[] => {
    const sides: readonly Side[] = finding.side === 'lateral' ? ['left', 'right'] : ['central'];
    return sides.flatMap((side): Reading[] => {
      if (chance(0.4)) return [];
      const filmed = chance(0.3);
      if (finding.kind === 'boolean') return [{ finding: finding.id, side, value: chance(0.5), filmed }];
      if (finding.kind === 'category') return [{ finding: finding.id, side, value: pick(finding.categories), filmed }];
      const looks = Array.from({ length: count(1, 3) }, () => ({
        finding: finding.id,
        side,
        value: 12 + 3 * normal(),
      }));
      return looks;
    });
  });

  const test = (id: string, own: readonly CompiledFinding[]) => ({
    id,
    purpose: 'screen' as const,
    minutes: 3,
    equipment: [],
    scope: 'green' as const,
    required: false,
    findings: own,
  });
  const third = Math.ceil(findings.length / 3);
  return {
    screen: {
      sex: chance(0.5) ? 'female' : 'male',
      index: { deviation: 'deviation-0', side: chance(0.5) ? 'left' : 'right' },
      readings,
    },
    compiled: {
      clinicallyReviewed: false,
      contributors: ids.map((id, i) => ({
        id,
        region: 'hip',
        side: central.get(id) ? 'central' : 'lateral',
        change: 'trainable',
        alsoAccommodate: false,
        prior: priors[i] ?? 0,
        oddsWeight: oddsWeights[i] ?? 0,
        leftRightOddsRatio: central.get(id) ? 1 : between(1, 60),
      })),
      pairs,
      history,
      deviations,
      tests: [0, 1, 2].map((k) => test(`test-${k}`, findings.slice(k * third, (k + 1) * third))),
      redFlags: [],
      gates: [],
      equipment: [],
      correctiveMinutesMax: 15,
      stopOn: [],
      painRule: [],
      exercises: [],
      accommodations: [],
      responses: [],
      adherence: { mean: 0.7, sd: 0.2, min: 0.1, max: 1 },
      diminishingWeeks: 8,
      flare: { perWeekWithoutGates: 0.1, perWeekWithGates: 0.04 },
      stretchingNormalLengthGain: 0,
    },
  };
}
