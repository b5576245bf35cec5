import { forSex } from '#engine/clients/for-sex.ts';
import { trueCapacity } from '#engine/clients/true-capacity.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import { valueOnSide } from '#engine/clients/value-on-side.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/**
 * The true value of a number finding, in its unit: as authored, else the magnitude of the deviation it reads, else a
 * value drawn once for this client from the knowledge's distribution; 0 for a log entry nobody authored.
 */
export const trueValue = (
  study: Pick<CaseStudy, 'id' | 'truth' | 'brief'>,
  finding: Extract<CompiledFinding, { kind: 'number' }>,
  side: Side,
  knowledge: Pick<CompiledKnowledge, 'deviations'>,
): number => {
  const authored = valueOnSide(study.truth.measures[finding.id], side);
  if (authored !== undefined) return authored;
  const { reads } = finding;
  if (reads.kind === 'deviation') {
    const deviation = knowledge.deviations.find((candidate) => candidate.id === reads.deviation);
    return deviation === undefined ? 0 : trueMagnitude(study.truth, deviation, side);
  }
  const spread = trueCapacity(study, finding, side) ? finding.whenPresent : finding.whenAbsent;
  if (spread === null) return 0;
  const { mean, sd } = forSex(spread, study.brief.sex);
  return mean + sd * createRandom(`${study.id}/value/${finding.id}/${side}`).normal();
};
