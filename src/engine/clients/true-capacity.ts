import { contributorIsPresent } from '#engine/clients/contributor-is-present.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { ByContributor, CompiledFinding } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/**
 * Whether the one thing a presence finding reads (short of force, short of range …) is true of this client on this
 * side, drawn once for the client by noisy-OR (or by multiplied odds) over the contributors present. The draw depends
 * on the case and the finding only, so every attempt meets the same client.
 */
export const trueCapacity = (study: Pick<CaseStudy, 'id' | 'truth'>, finding: CompiledFinding, side: Side): boolean => {
  const { reads } = finding;
  if (reads.kind !== 'noisy-or' && reads.kind !== 'multiply') return false;
  const present = (factors: ByContributor): readonly number[] =>
    Object.entries(factors)
      .filter(([contributor]) => contributorIsPresent(study.truth, contributor, side))
      .map(([, factor]) => factor);
  const yes =
    reads.kind === 'multiply'
      ? present(reads.times).reduce((product, times) => product * times, reads.base)
      : 1 - present(reads.links).reduce((product, weight) => product * (1 - weight), 1 - reads.leak);
  return createRandom(`${study.id}/capacity/${finding.id}/${side}`).uniform() < yes;
};
