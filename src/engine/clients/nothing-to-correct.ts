import { deviationShows } from '#engine/clients/deviation-shows.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** true if the movement this case is about is in truth within the ordinary: there is nothing to correct. */
export const nothingToCorrect = (
  { index, truth }: Pick<CaseStudy, 'index' | 'truth'>,
  knowledge: Pick<CompiledKnowledge, 'deviations'>,
): boolean => {
  const deviation = knowledge.deviations.find(({ id }) => id === index.deviation);
  return deviation === undefined || !deviationShows(deviation, trueMagnitude(truth, deviation, index.side));
};
