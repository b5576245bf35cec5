import type { ModificationId } from '../movement/tasks/modifications.table.ts';
import type { CompiledKnowledge } from '../screening/compiled-knowledge.ts';

/**
 * How much of a link is left, 0 to 1, while a modification is in place. The knowledge says how often a probe corrects the
 * index movement when what it probes drives it, and when it does not; a link is taken to fall silent that often: those it
 * probes into every movement, the others into the index movement only. Our reading of those figures, an estimate.
 */
export const linkLeft = (
  contributor: string,
  deviation: string,
  modification: ModificationId | null,
  knowledge: Pick<CompiledKnowledge, 'tests'>,
): number => {
  const reads = knowledge.tests.find(({ id }) => id === modification)?.findings[0]?.reads;
  if (reads?.kind !== 'activation') return 1;
  if (reads.probes.includes(contributor)) return 1 - reads.correctsWhenOneDrives;
  return reads.index.includes(deviation) ? 1 - reads.correctsWhenNoneDrives : 1;
};
