import type { Finding, Reads } from '#schemas/knowledge/test.ts';
import type { CompiledFinding, CompiledReads } from './compiled-knowledge.ts';

/** A finding without its words and sources. A misreading that is not stated is none. */
export function compileFinding(finding: Finding): CompiledFinding {
  const common = { id: finding.id, side: finding.side, reads: compileReads(finding.reads) };
  switch (finding.kind) {
    case 'boolean':
      return { ...common, kind: 'boolean', misreading: finding.misreading?.value ?? 0 };
    case 'category':
      return { ...common, kind: 'category', categories: finding.categories, probabilities: finding.probabilities };
    case 'number':
      return {
        ...common,
        kind: 'number',
        whenAbsent: finding.whenAbsent ?? null,
        whenPresent: finding.whenPresent ?? null,
        usesMagnitude: finding.usesMagnitude ?? false,
        standardErrorOfMeasurement: finding.standardErrorOfMeasurement,
        minimalDetectableChange: finding.minimalDetectableChange,
      };
  }
}

function compileReads(reads: Reads): CompiledReads {
  if ('deviation' in reads) return { kind: 'deviation', deviation: reads.deviation };
  if ('history' in reads) return { kind: 'history' };
  if ('activation' in reads) {
    const { index, probes, correctsWhenOneDrives = 0, correctsWhenNoneDrives = 0 } = reads.activation;
    return { kind: 'activation', index, probes, correctsWhenOneDrives, correctsWhenNoneDrives };
  }
  const { presence } = reads;
  if (presence.combine === 'noisy-or') {
    const links = Object.fromEntries(presence.links.map(({ contributor, weight }) => [contributor, weight]));
    return { kind: 'noisy-or', leak: presence.leak, links };
  }
  const times = Object.fromEntries(presence.effects.map((effect) => [effect.contributor, effect.times]));
  return { kind: 'multiply', base: presence.base, times };
}
