import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

export type Weight = {
  readonly path: string;
  /** Findings that bear on it; a screen that records one is the likeliest to notice. */
  readonly readBy: readonly string[];
  readonly change: (knowledge: Knowledge) => void;
};

/** Read by no test yet, so that no screen can notice it (deviations.yaml says so). */
const UNREAD_DEVIATIONS = ['running-knee-in'];

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
    if (UNREAD_DEVIATIONS.includes(id)) return;
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
        reads.presence.links.forEach(({ contributor }, j) => {
          add(`link ${contributor} → ${finding.id}`, [finding.id], (k) =>
            edit(presenceOf(k, t, f)?.[j], 'weight', nudge),
          );
        });
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

function presenceOf(knowledge: Knowledge, t: number, f: number): { weight: number }[] | undefined {
  const reads = knowledge.tests[t]?.findings[f]?.reads;
  return reads && 'presence' in reads && reads.presence.combine === 'noisy-or' ? reads.presence.links : undefined;
}

function edit(owner: unknown, key: string, change: (value: number) => number): void {
  const record = owner as Record<string, number>;
  record[key] = change(record[key] ?? Number.NaN);
}
