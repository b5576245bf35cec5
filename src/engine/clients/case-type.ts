import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { trueScreen } from '#engine/clients/true-screen.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { disposition } from '#engine/screening/disposition.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** What a case teaches: `refer` (somebody else looks first), `nothing-to-correct`, or the id of the contributor that drives. */
export type CaseType = string;

/** The type of a case, from its truth; of several drivers the one the knowledge links most strongly. */
export const caseType = (
  study: Pick<CaseStudy, 'id' | 'index' | 'truth' | 'brief'>,
  knowledge: CompiledKnowledge,
): CaseType => {
  if (disposition(trueScreen(study, knowledge), knowledge).action === 'refer') return 'refer';
  const links = knowledge.deviations.find(({ id }) => id === study.index.deviation)?.links ?? {};
  const [lead] = knowledge.contributors
    .map(({ id }) => id)
    .filter((id) => contributorDrives(study, id))
    .sort((a, b) => (links[b] ?? 0) - (links[a] ?? 0));
  return lead ?? 'nothing-to-correct';
};
