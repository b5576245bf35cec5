import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

export type Weight = {
  readonly path: string;
  /** Findings that bear on it; a screen that records one is the likeliest to notice. */
  readonly readBy: readonly string[];
  readonly change: (knowledge: Knowledge) => void;
};

const PROBE_RATES = ['correctsWhenOneDrives', 'correctsWhenNoneDrives'] as const;

/** Every weight of the network, with a change of it by about a quarter of its room. */
export function findWeights(knowledge: Knowledge): Weight[] {
  const weights: Weight[] = [];
  const add = (path: string, readBy: readonly string[], change: Weight['change']) =>
    weights.push({ path, readBy, change });
  const findings = knowledge.tests.flatMap((item) => item.findings);
  const nudge = (p: number) => (p < 0.5 ? p + 0.25 * (1 - p) : p - 0.25 * p);

  knowledge.contributors.forEach(({ id, leftRight }, i) => {
    add(`prior of ${id}`, [], (k) => edit(k.contributors[i]?.prior, 'value', (value) => value * 1.25));
    if (leftRight)
      add(`left–right odds ratio of ${id}`, [], (k) =>
        edit(k.contributors[i]?.leftRight, 'oddsRatio', (value) => value / 4),
      );
  });
  knowledge.correlatedPairs.forEach(({ a, b }, i) => {
    add(`odds ratio of ${a} with ${b}`, [], (k) => edit(k.correlatedPairs[i], 'oddsRatio', (value) => value * 2));
  });
  knowledge.historyModifiers.forEach(({ finding, effects }, i) => {
    add(`base of ${finding}`, [finding], (k) => edit(k.historyModifiers[i], 'base', (value) => value / 2));
    effects.forEach(({ contributor }, j) => {
      add(`${finding} → ${contributor}`, [finding], (k) =>
        edit(k.historyModifiers[i]?.effects[j], 'oddsTimesWhenYes', (value) => value * 0.6),
      );
    });
  });
  knowledge.deviations.forEach(({ id, links }, i) => {
    const readBy = findings.flatMap((item) =>
      'deviation' in item.reads && item.reads.deviation === id ? [item.id] : [],
    );
    add(`leak of ${id}`, readBy, (k) => edit(k.deviations[i]?.leak, 'value', nudge));
    links.forEach(({ contributor }, j) => {
      add(`link ${contributor} → ${id}`, readBy, (k) => edit(k.deviations[i]?.links[j], 'weight', nudge));
    });
  });
  knowledge.tests.forEach(({ findings }, t) => {
    findings.forEach((finding, f) => {
      const at = (k: Knowledge) => k.tests[t]?.findings[f] as Record<string, unknown> | undefined;
      const { reads } = finding;
      if ('presence' in reads && reads.presence.combine === 'noisy-or') {
        add(`leak of ${finding.id}`, [finding.id], (k) => edit(noisyOrOf(k, t, f), 'leak', nudge));
        reads.presence.links.forEach(({ contributor }, j) => {
          add(`link ${contributor} → ${finding.id}`, [finding.id], (k) =>
            edit(noisyOrOf(k, t, f)?.links[j], 'weight', nudge),
          );
        });
      }
      if ('presence' in reads && reads.presence.combine === 'multiply') {
        add(`base of ${finding.id}`, [finding.id], (k) => edit(multiplyOf(k, t, f), 'base', (value) => value * 0.75));
        reads.presence.effects.forEach(({ contributor }, j) => {
          add(`${finding.id} → ${contributor}`, [finding.id], (k) =>
            edit(multiplyOf(k, t, f)?.effects[j], 'times', (value) => value * 1.25),
          );
        });
      }
      if ('activation' in reads) {
        for (const rate of PROBE_RATES) {
          if (reads.activation[rate] === undefined) continue;
          add(`${rate} of ${finding.id}`, [finding.id], (k) => edit(activationOf(k, t, f), rate, nudge));
        }
      }
      if (finding.kind === 'number' && !('history' in reads)) {
        for (const state of ['whenAbsent', 'whenPresent'] as const) {
          const spread = finding[state];
          if (spread === undefined) continue;
          for (const sex of 'mean' in spread ? [null] : (['female', 'male'] as const)) {
            const normalOf = (k: Knowledge) => {
              const own = at(k)?.[state] as Record<string, unknown> | undefined;
              return sex === null ? own : own?.[sex];
            };
            const { sd } = 'mean' in spread ? spread : spread[sex ?? 'female'];
            const whose = sex === null ? '' : ` of a ${sex === 'female' ? 'woman' : 'man'}`;
            add(`mean of ${finding.id} ${state}${whose}`, [finding.id], (k) =>
              edit(normalOf(k), 'mean', (value) => value + 0.25 * sd),
            );
            add(`spread of ${finding.id} ${state}${whose}`, [finding.id], (k) =>
              edit(normalOf(k), 'sd', (value) => value * 1.25),
            );
          }
        }
      }
      if (finding.kind === 'boolean' && finding.misreading && finding.misreading.value > 0) {
        add(`misreading of ${finding.id}`, [finding.id], (k) => edit(at(k)?.misreading, 'value', (value) => value / 2));
      }
      if (finding.kind === 'category') {
        for (const state of Object.keys(finding.probabilities)) {
          add(`chances of ${finding.id} when ${state}`, [finding.id], (k) => {
            const rows = at(k)?.probabilities as Record<string, number[]>;
            rows[state] = (rows[state] ?? []).map((p, _, row) => (p + 0.5 / row.length) / 1.5);
          });
        }
      }
    });
  });
  return weights;
}

type Reads = Knowledge['tests'][number]['findings'][number]['reads'];
type Presence = Extract<Reads, { presence: unknown }>['presence'];
type Combined<C extends Presence['combine']> = Extract<Presence, { combine: C }>;

const readsOf = (knowledge: Knowledge, t: number, f: number): Reads | undefined =>
  knowledge.tests[t]?.findings[f]?.reads;

function noisyOrOf(knowledge: Knowledge, t: number, f: number): Combined<'noisy-or'> | undefined {
  const reads = readsOf(knowledge, t, f);
  return reads && 'presence' in reads && reads.presence.combine === 'noisy-or' ? reads.presence : undefined;
}

function multiplyOf(knowledge: Knowledge, t: number, f: number): Combined<'multiply'> | undefined {
  const reads = readsOf(knowledge, t, f);
  return reads && 'presence' in reads && reads.presence.combine === 'multiply' ? reads.presence : undefined;
}

function activationOf(knowledge: Knowledge, t: number, f: number): unknown {
  const reads = readsOf(knowledge, t, f);
  return reads && 'activation' in reads ? reads.activation : undefined;
}

function edit(owner: unknown, key: string, change: (value: number) => number): void {
  const record = owner as Record<string, number>;
  record[key] = change(record[key] ?? Number.NaN);
}
