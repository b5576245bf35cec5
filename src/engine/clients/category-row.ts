import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { deviationShows } from '#engine/clients/deviation-shows.ts';
import { trueCapacity } from '#engine/clients/true-capacity.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import type { CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** Which row of a category finding's probabilities is this client's: the name of the true state. */
export const categoryRow = (
  study: Pick<CaseStudy, 'id' | 'index' | 'truth'>,
  finding: Extract<CompiledFinding, { kind: 'category' }>,
  side: Side,
  knowledge: Pick<CompiledKnowledge, 'deviations'>,
): string => {
  const { reads } = finding;
  const shows = (id: string): boolean => {
    const deviation = knowledge.deviations.find((candidate) => candidate.id === id);
    return deviation !== undefined && deviationShows(deviation, trueMagnitude(study.truth, deviation, side));
  };
  if (reads.kind === 'deviation') return shows(reads.deviation) ? 'present' : 'absent';
  if (reads.kind !== 'activation') return trueCapacity(study, finding, side) ? 'present' : 'absent';
  if (!shows(study.index.deviation)) return 'deviationAbsent';
  const probed = reads.probes.some((contributor) => contributorDrives(study, contributor));
  if (!probed) return 'deviationWithoutIt';
  const others = study.truth.drives.some(
    (link) => !reads.probes.includes(link.contributor) && contributorDrives(study, link.contributor),
  );
  return others ? 'drivesWithOthers' : 'drivesAlone';
};
