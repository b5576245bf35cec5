import type { ByContributor, BySexOr, CompiledKnowledge, Normal } from '#engine/screening/compiled-knowledge.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';

type Leg = 'left' | 'right';

/**
 * The posterior by counting every state: which contributors are present on the left, on the right and centrally, and
 * which links into the index deviation are active. Written straight from the definitions, slowly, and sharing no code
 * with the engine. P(present) per contributor on the index leg (or centrally), P(drives), and P(the readings).
 */
export function enumeratePosterior(screen: Screen, compiled: CompiledKnowledge) {
  const { contributors } = compiled;
  const laterals = contributors.flatMap(({ side }, i) => (side === 'lateral' ? [i] : []));
  const centrals = contributors.flatMap(({ side }, i) => (side === 'central' ? [i] : []));
  const oneSide = oneSideTable(compiled);
  const index = compiled.deviations.find(({ id }) => id === screen.index.deviation);
  if (!index) throw new Error('no index deviation');
  const present = contributors.map(() => 0);
  const drives = contributors.map(() => 0);
  let likelihood = 0;

  for (let c = 0; c < 2 ** centrals.length; c++) {
    const joint = legsTable(
      laterals,
      centrals,
      c,
      oneSide,
      contributors.map((x) => x.leftRightOddsRatio),
    );
    for (let l = 0; l < 2 ** laterals.length; l++) {
      for (let r = 0; r < 2 ** laterals.length; r++) {
        const isPresent = (i: number, leg: Leg): boolean => {
          const k = centrals.indexOf(i);
          return k >= 0 ? Boolean((c >> k) & 1) : Boolean(((leg === 'left' ? l : r) >> laterals.indexOf(i)) & 1);
        };
        const state = { isPresent, contributors };
        const onIndexLeg = contributors.flatMap((_, i) => (isPresent(i, screen.index.side) ? [i] : []));
        const elsewhere = screen.readings.length === 0 ? 1 : likelihoodElsewhere(screen, compiled, state);
        for (let a = 0; a < 2 ** onIndexLeg.length; a++) {
          const active = onIndexLeg.filter((_, k) => (a >> k) & 1);
          let weight = (joint[l]?.[r] ?? 0) * elsewhere;
          for (const i of onIndexLeg) {
            const w = index.links[contributors[i]?.id ?? ''] ?? 0;
            weight *= active.includes(i) ? w : 1 - w;
          }
          const ids = active.map((i) => contributors[i]?.id ?? '');
          const withLeak = weight * index.leak * likelihoodOfIndex(screen, compiled, ids, true);
          const noLeak = weight * (1 - index.leak) * likelihoodOfIndex(screen, compiled, ids, false);
          likelihood += withLeak + noLeak;
          for (const i of onIndexLeg) present[i] = (present[i] ?? 0) + withLeak + noLeak;
          for (const i of active) drives[i] = (drives[i] ?? 0) + withLeak + noLeak;
        }
      }
    }
  }
  return { likelihood, present: present.map((x) => x / likelihood), drives: drives.map((x) => x / likelihood) };
}

type State = { isPresent: (i: number, leg: Leg) => boolean; contributors: CompiledKnowledge['contributors'] };

const oneSideTables = new WeakMap<CompiledKnowledge['contributors'], number[]>();

/** Log-linear table over everyone on one side: iterative proportional fitting of the whole table. */
function oneSideTable({ contributors, pairs }: CompiledKnowledge): number[] {
  const known = oneSideTables.get(contributors);
  if (known) return known;
  const at = (id: string) => contributors.findIndex((x) => x.id === id);
  const table = Array.from({ length: 2 ** contributors.length }, (_, x) =>
    pairs.reduce((t, { a, b, oddsRatio }) => ((x >> at(a)) & 1 && (x >> at(b)) & 1 ? t * oddsRatio : t), 1),
  );
  for (let sweep = 0; sweep < 500; sweep++) {
    contributors.forEach(({ prior }, i) => {
      const total = table.reduce((s, t) => s + t, 0);
      const margin = table.reduce((s, t, x) => ((x >> i) & 1 ? s + t : s), 0) / total;
      table.forEach((t, x) => {
        table[x] = (t / total) * ((x >> i) & 1 ? prior / margin : (1 - prior) / (1 - margin));
      });
    });
  }
  oneSideTables.set(contributors, table);
  return table;
}

/** P(central set, left, right) with the symmetric coupling over all lateral contributors at once. */
function legsTable(laterals: number[], centrals: number[], c: number, oneSide: number[], oddsRatios: number[]) {
  const full = (x: number) =>
    laterals.reduce((s, i, k) => ((x >> k) & 1 ? s | (1 << i) : s), 0) |
    centrals.reduce((s, i, k) => ((c >> k) & 1 ? s | (1 << i) : s), 0);
  const states = 2 ** laterals.length;
  const p = Array.from({ length: states }, (_, x) => oneSide[full(x)] ?? 0);
  const K = (l: number, r: number) =>
    laterals.reduce((k, i, bit) => (((l & r) >> bit) & 1 ? k * (oddsRatios[i] ?? 1) : k), 1);
  let b = p.map(Math.sqrt);
  for (let step = 0, moved = 1; step < 3000 && moved > 1e-16; step++) {
    const next = b.map((own, l) => Math.sqrt((own * (p[l] ?? 0)) / b.reduce((s, other, r) => s + K(l, r) * other, 0)));
    moved = Math.max(...next.map((value, l) => Math.abs(value - (b[l] ?? 0))));
    b = next;
  }
  return b.map((own, l) => b.map((other, r) => own * K(l, r) * other));
}

function inhibited(
  links: ByContributor,
  leak: number,
  side: Reading['side'],
  { isPresent, contributors }: State,
): number {
  const legs: Leg[] = side === 'central' ? ['left', 'right'] : [side];
  let q = 1 - leak;
  contributors.forEach(({ id, side: own }, i) => {
    const fed = own === 'central' ? (['left'] as Leg[]) : legs;
    for (const leg of fed) if (isPresent(i, leg)) q *= 1 - (links[id] ?? 0);
  });
  return q;
}

/** Readings of everything but the index deviation of the index leg. */
function likelihoodElsewhere(screen: Screen, compiled: CompiledKnowledge, state: State): number {
  const trueFalse = new Map<string, { q: number; whenTrue: number; whenFalse: number }>();
  let likelihood = 1;
  for (const { reading, looks } of averaged(screen.readings)) {
    const finding = compiled.tests.flatMap((t) => t.findings).find(({ id }) => id === reading.finding);
    if (!finding) throw new Error('unknown finding');
    const { reads } = finding;
    if (reads.kind === 'history') {
      const modifier = compiled.history.find((h) => h.finding === finding.id);
      let yes = modifier?.base ?? 0;
      state.contributors.forEach(({ id, side }, i) => {
        const times = modifier?.times[id] ?? 1;
        if (side === 'central') yes *= state.isPresent(i, 'left') ? times : 1;
        else if (reading.side === 'central') {
          for (const leg of ['left', 'right'] as Leg[]) yes *= state.isPresent(i, leg) ? Math.sqrt(times) : 1;
        } else yes *= state.isPresent(i, reading.side) ? times : 1;
      });
      likelihood *= reading.value === true ? yes : 1 - yes;
    } else if (reads.kind !== 'activation') {
      const aboutIndex =
        reads.kind === 'deviation' && reads.deviation === screen.index.deviation && reading.side === screen.index.side;
      if (aboutIndex) continue;
      const key = reads.kind === 'deviation' ? `${reads.deviation} ${reading.side}` : `${finding.id} ${reading.side}`;
      const entry = trueFalse.get(key) ?? {
        q: notTrue(reads, reading.side, compiled, state),
        whenTrue: 1,
        whenFalse: 1,
      };
      const [whenTrue, whenFalse] = trueOrFalse(finding, reading, looks, screen.sex);
      trueFalse.set(key, { q: entry.q, whenTrue: entry.whenTrue * whenTrue, whenFalse: entry.whenFalse * whenFalse });
    }
  }
  for (const { q, whenTrue, whenFalse } of trueFalse.values()) likelihood *= (1 - q) * whenTrue + q * whenFalse;
  return likelihood;
}

function notTrue(
  reads: CompiledKnowledge['tests'][number]['findings'][number]['reads'],
  side: Reading['side'],
  compiled: CompiledKnowledge,
  state: State,
): number {
  if (reads.kind === 'noisy-or') return inhibited(reads.links, reads.leak, side, state);
  if (reads.kind === 'deviation') {
    const deviation = compiled.deviations.find(({ id }) => id === reads.deviation);
    return inhibited(deviation?.links ?? {}, deviation?.leak ?? 0, side, state);
  }
  if (reads.kind !== 'multiply') throw new Error('no capacity');
  let yes = reads.base;
  state.contributors.forEach(({ id }, i) => {
    if (state.isPresent(i, side === 'right' ? 'right' : 'left')) yes *= reads.times[id] ?? 1;
  });
  return 1 - yes;
}

/** Readings of the index deviation itself, of the probes and of the onset, given exactly which links are active. */
function likelihoodOfIndex(
  screen: Screen,
  compiled: CompiledKnowledge,
  active: readonly string[],
  leaks: boolean,
): number {
  let likelihood = 1;
  for (const { reading, looks } of averaged(screen.readings)) {
    if (reading.side !== screen.index.side) continue;
    const finding = compiled.tests.flatMap((t) => t.findings).find(({ id }) => id === reading.finding);
    const reads = finding?.reads;
    const shows = leaks || active.length > 0;
    if (finding && reads?.kind === 'deviation' && reads.deviation === screen.index.deviation) {
      likelihood *= trueOrFalse(finding, reading, looks, screen.sex)[shows ? 0 : 1];
    } else if (finding && reads?.kind === 'activation') {
      const drives = reads.probes.some((id) => active.includes(id));
      if (finding.kind === 'boolean') {
        const m = reading.filmed ? finding.misreading / 2 : finding.misreading;
        const corrects = drives ? reads.correctsWhenOneDrives : reads.correctsWhenNoneDrives;
        const yes = corrects * (1 - m) + (1 - corrects) * m;
        likelihood *= reading.value === true ? yes : 1 - yes;
      } else if (finding.kind === 'category') {
        const others = leaks || active.some((id) => !reads.probes.includes(id));
        const row = drives
          ? others
            ? 'drivesWithOthers'
            : 'drivesAlone'
          : others
            ? 'deviationWithoutIt'
            : 'deviationAbsent';
        likelihood *= finding.probabilities[row]?.[finding.categories.indexOf(String(reading.value))] ?? 0;
      }
    }
  }
  return likelihood;
}

function averaged(readings: readonly Reading[]): { reading: Reading; looks: number }[] {
  const keys = [...new Set(readings.map((x) => `${x.finding} ${x.side}`))];
  return keys.flatMap((key) => {
    const same = readings.filter((x) => `${x.finding} ${x.side}` === key);
    const [first] = same;
    if (!first) return [];
    if (typeof first.value !== 'number') return [{ reading: first, looks: 1 }];
    const mean = same.reduce((s, x) => s + Number(x.value), 0) / same.length;
    return [{ reading: { ...first, value: mean }, looks: same.length }];
  });
}

function trueOrFalse(
  finding: CompiledKnowledge['tests'][number]['findings'][number],
  reading: Reading,
  looks: number,
  sex: Screen['sex'],
): [number, number] {
  if (finding.kind === 'boolean') {
    const m = reading.filmed ? finding.misreading / 2 : finding.misreading;
    return reading.value === true ? [1 - m, m] : [m, 1 - m];
  }
  if (finding.kind === 'category') {
    const k = finding.categories.indexOf(String(reading.value));
    return [finding.probabilities.present?.[k] ?? 0, finding.probabilities.absent?.[k] ?? 0];
  }
  const of = <T>(value: BySexOr<T>): T =>
    typeof value === 'object' && value !== null && 'female' in value ? value[sex] : value;
  const density = (normal: Normal) => {
    const variance = normal.sd ** 2 + of(finding.standardErrorOfMeasurement) ** 2 / looks;
    return Math.exp(-((Number(reading.value) - normal.mean) ** 2) / (2 * variance)) / Math.sqrt(2 * Math.PI * variance);
  };
  if (!finding.whenPresent || !finding.whenAbsent) throw new Error('no distribution');
  return [density(of(finding.whenPresent)), density(of(finding.whenAbsent))];
}
