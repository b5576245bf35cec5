import type { GradingContext } from '#engine/grading/grading-context.ts';
import type { MissingPart } from '#engine/grading/verdict.ts';

/**
 * What an attempt still lacks before it can be graded. Hypotheses are not asked of someone who rightly stopped at a
 * sign, nor a plan where the handover is missing from a referral that was none.
 */
export const missingParts = ({ state, stated, truth }: GradingContext): readonly MissingPart[] => {
  const stoppedRightly = truth.disposition.stopsSession && state.decided?.action === 'refer';
  const missing: MissingPart[] = [];
  if (stated === null && !stoppedRightly) missing.push('hypotheses');
  if (state.decided === null) missing.push('disposition');
  if (state.plan === null) missing.push('plan');
  if (state.phrases === null) missing.push('words');
  if (!state.finished) missing.push('finish');
  return missing;
};
