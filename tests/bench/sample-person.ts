import type { Random } from '#engine/random/random.ts';
import type { ByContributor, CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { distributionsOf, forSex } from '#engine/screening/finding-distributions.ts';
import { toLookup } from '#engine/screening/knowledge-lookup.ts';
import { toNetwork } from '#engine/screening/network.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';

type Leg = 'left' | 'right';
type Where = Leg | 'central';

/** A person drawn from the knowledge itself: who is present, what drives, and how any test would read them. */
export type Person = {
  readonly sex: Screen['sex'];
  readonly isPresent: (contributor: string, leg: Leg) => boolean;
  /** Whether it drives this deviation on this leg. */
  readonly drives: (contributor: string, deviation: string, leg: Leg) => boolean;
  readonly take: (test: string, index: Screen['index']) => Reading[];
};

/** Draws a person by the definitions of the model: presence, then links, then readings; each fact is drawn once. */
export function samplePerson(compiled: CompiledKnowledge, { uniform, normal }: Random): Person {
  const network = toNetwork(compiled);
  const { deviations, tests } = toLookup(compiled);
  const present = new Set<string>();
  const key = (id: string, where: Where) => `${id} ${where}`;
  const draw = (weights: ArrayLike<number>): number => {
    let rest = uniform();
    for (let i = 0; i < weights.length; i++) {
      rest -= weights[i] ?? 0;
      if (rest < 0) return i;
    }
    return weights.length - 1;
  };

  const set = draw(network.centralPrior);
  for (const [bit, i] of network.centrals.entries()) {
    if ((set >> bit) & 1)
      for (const leg of ['left', 'right'] as const) present.add(key(compiled.contributors[i]?.id ?? '', leg));
  }
  for (const { members, joint } of network.groups) {
    const state = draw(joint[set] ?? []);
    for (const [bit, i] of members.entries()) {
      const id = compiled.contributors[i]?.id ?? '';
      if ((state >> (members.length + bit)) & 1) present.add(key(id, 'left'));
      if ((state >> bit) & 1) present.add(key(id, 'right'));
    }
  }
  const isCentral = new Map(compiled.contributors.map(({ id, side }) => [id, side === 'central']));
  const isPresent = (id: string, leg: Leg) => present.has(key(id, leg));

  const facts = new Map<string, boolean>();
  const once = (name: string, p: () => number): boolean => {
    const known = facts.get(name);
    if (known !== undefined) return known;
    const value = uniform() < p();
    facts.set(name, value);
    return value;
  };
  /** Link by link, one draw each; a central contributor feeds a deviation of the person once. */
  const links = (name: string, weights: ByContributor, where: Where): { id: string; leg: Leg; active: boolean }[] => {
    const legs: readonly Leg[] = where === 'central' ? ['left', 'right'] : [where];
    return Object.entries(weights).flatMap(([id, weight]) =>
      (isCentral.get(id) ? legs.slice(0, 1) : legs)
        .filter((leg) => isPresent(id, leg))
        .map((leg) => ({ id, leg, active: once(`${name} ${where} ${id} ${leg}`, () => weight) })),
    );
  };
  const noisyOr = (name: string, leak: number, weights: ByContributor, where: Where): boolean =>
    [...links(name, weights, where).map(({ active }) => active), once(`${name} ${where} leak`, () => leak)].includes(
      true,
    );
  const product = (base: number, times: ByContributor, where: Where, perLeg: (v: number) => number): number => {
    const legs: readonly Leg[] = where === 'central' ? ['left', 'right'] : [where];
    return Object.entries(times).reduce((p, [id, value]) => {
      if (isCentral.get(id)) return isPresent(id, 'left') ? p * value : p;
      return legs.reduce((q, leg) => (isPresent(id, leg) ? q * perLeg(value) : q), p);
    }, base);
  };
  const history = new Map(compiled.history.map((item) => [item.finding, item]));
  const answer = (id: string, where: Where): boolean =>
    once(`${id} ${where}`, () => {
      const item = history.get(id);
      return item ? product(item.base, item.times, where, where === 'central' ? Math.sqrt : (v) => v) : 0;
    });
  const sex = answer('sex-female', 'central') ? 'female' : 'male';
  const isDriving = (id: string, deviation: string, leg: Leg): boolean =>
    links(deviation, deviations.get(deviation)?.links ?? {}, leg).some((link) => link.id === id && link.active);
  const shows = (id: string, where: Where): boolean => {
    const deviation = deviations.get(id);
    return deviation ? noisyOr(id, deviation.leak, deviation.links, where) : false;
  };

  const read = (finding: CompiledFinding, where: Where, index: Screen['index']): Reading['value'] => {
    const { reads } = finding;
    if (reads.kind === 'history') return finding.kind === 'number' ? 0 : answer(finding.id, where);
    if (reads.kind === 'activation') {
      const drives = reads.probes.some((id) => isDriving(id, index.deviation, index.side));
      if (finding.kind === 'category') {
        const others = links(index.deviation, deviations.get(index.deviation)?.links ?? {}, index.side);
        const leaks = once(`${index.deviation} ${index.side} leak`, () => deviations.get(index.deviation)?.leak ?? 0);
        const more = leaks || others.some(({ id, active }) => active && !reads.probes.includes(id));
        const row = drives
          ? more
            ? 'drivesWithOthers'
            : 'drivesAlone'
          : more
            ? 'deviationWithoutIt'
            : 'deviationAbsent';
        return finding.categories[draw(finding.probabilities[row] ?? [])] ?? '';
      }
      const corrects = uniform() < (drives ? reads.correctsWhenOneDrives : reads.correctsWhenNoneDrives);
      return finding.kind === 'boolean' && uniform() < finding.misreading ? !corrects : corrects;
    }
    const truth =
      reads.kind === 'deviation'
        ? shows(reads.deviation, where)
        : reads.kind === 'noisy-or'
          ? noisyOr(finding.id, reads.leak, reads.links, where)
          : once(`${finding.id} ${where}`, () => product(reads.base, reads.times, where, (v) => v));
    if (finding.kind === 'boolean') return uniform() < finding.misreading ? !truth : truth;
    if (finding.kind === 'category') {
      return finding.categories[draw(finding.probabilities[truth ? 'present' : 'absent'] ?? [])] ?? '';
    }
    const { whenTrue, whenFalse } = distributionsOf(finding, sex, deviations);
    const { mean, sd } = truth ? whenTrue : whenFalse;
    return mean + sd * normal() + forSex(finding.standardErrorOfMeasurement, sex) * normal();
  };

  return {
    sex,
    isPresent,
    drives: isDriving,
    take: (test, index) =>
      (tests.get(test)?.findings ?? [])
        .filter(({ reads, id }) => reads.kind !== 'history' || (history.has(id) && id !== 'sex-female'))
        .flatMap((finding) => {
          const legs: readonly Where[] =
            finding.reads.kind === 'activation'
              ? [index.side]
              : finding.side === 'lateral'
                ? ['left', 'right']
                : ['central'];
          return legs.map((side) => ({ finding: finding.id, side, value: read(finding, side, index) }));
        }),
  };
}
