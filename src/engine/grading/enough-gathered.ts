import type { GradingContext } from '#engine/grading/grading-context.ts';

/** What an answer about drivers is worth on what was gathered (0–1): a right one on next to nothing is partly a guess. */
export const enoughGathered = ({
  thoroughness,
  knowledge,
}: Pick<GradingContext, 'thoroughness' | 'knowledge'>): number =>
  Math.min(1, thoroughness / knowledge.grading.thresholds.thoroughnessForReasoning);
