import type { BySexOr, CompiledDeviation, CompiledFinding, Normal } from './compiled-knowledge.ts';
import type { Screen } from './reading.ts';

type NumberFinding = Extract<CompiledFinding, { kind: 'number' }>;

/** The figure for this sex, where the knowledge tells them apart. */
export function forSex<T>(value: BySexOr<T>, sex: Screen['sex']): T {
  return typeof value === 'object' && value !== null && 'female' in value ? value[sex] : value;
}

/**
 * How the true value of a measure is spread when what it reads is true and when it is not, in the finding's unit: its
 * own distributions, else the magnitudes of the deviation it reads. Throws a RangeError if there are none.
 */
export function distributionsOf(
  finding: NumberFinding,
  sex: Screen['sex'],
  deviations: ReadonlyMap<string, CompiledDeviation>,
): { readonly whenTrue: Normal; readonly whenFalse: Normal } {
  const magnitudes = finding.reads.kind === 'deviation' ? deviations.get(finding.reads.deviation) : undefined;
  const whenTrue = finding.whenPresent ? forSex(finding.whenPresent, sex) : magnitudes?.present;
  const whenFalse = finding.whenAbsent ? forSex(finding.whenAbsent, sex) : magnitudes?.absent;
  if (!whenTrue || !whenFalse) throw new RangeError(`"${finding.id}" has no distribution to be read by.`);
  return { whenTrue, whenFalse };
}
