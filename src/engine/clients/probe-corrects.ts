import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { deviationShare } from '#engine/clients/deviation-shows.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import { valueOnSide } from '#engine/clients/value-on-side.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';

/**
 * Whether a modification really reduces the index deviation of this client: as authored (at least half of what is
 * above "absent" goes away), else drawn once for the client with the probability the knowledge gives to a probe whose
 * contributor drives, or does not.
 */
export const probeCorrects = (
  study: Pick<CaseStudy, 'id' | 'index' | 'truth'>,
  test: string,
  finding: CompiledFinding,
  knowledge: Pick<CompiledKnowledge, 'deviations'>,
): boolean => {
  if (finding.reads.kind !== 'activation') return false;
  const { index, truth } = study;
  const authored = valueOnSide(truth.modifications[test]?.[index.deviation], index.side);
  const deviation = knowledge.deviations.find((candidate) => candidate.id === index.deviation);
  if (authored !== undefined && deviation !== undefined) {
    const before = deviationShare(deviation, trueMagnitude(truth, deviation, index.side));
    return before >= 0.5 && deviationShare(deviation, authored) <= before / 2;
  }
  const { probes, correctsWhenOneDrives, correctsWhenNoneDrives } = finding.reads;
  const drives = probes.some((contributor) => contributorDrives(study, contributor));
  const draw = createRandom(`${study.id}/probe/${finding.id}`).uniform();
  return draw < (drives ? correctsWhenOneDrives : correctsWhenNoneDrives);
};
