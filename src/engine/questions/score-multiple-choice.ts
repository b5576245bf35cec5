import { markOptions } from './mark-options.ts';
import type { OptionOutcome, QuestionScore } from './question-score.ts';
import type { ScorableQuestion } from './scorable-question.ts';

/**
 * Plus/minus scoring with a floor of 0 points (Betts et al. 2021, doi:10.1177/0013164421994636), scaled to 0–1.
 * Each right tick adds 1/full, `full` being the right ticks a learner can make (all that belong, or `chooseUpTo`).
 * Each wrong tick takes away 1/full, or 1/(options that do not belong) where those are fewer,
 * so that ticking everything earns nothing on any question that has a wrong option.
 */
export function scoreMultipleChoice(
  question: ScorableQuestion<'multiple-choice'>,
  answer: readonly string[],
): QuestionScore {
  const options = markOptions(question.choices, answer);
  const count = (...outcomes: readonly OptionOutcome[]) =>
    options.filter((option) => outcomes.includes(option.outcome)).length;
  const chosen = count('rightly-chosen', 'wrongly-chosen');
  if (chosen === 0) return { status: 'unanswered' };
  const limit = question.chooseUpTo ?? options.length;
  if (chosen > limit) return { status: 'too-many', chosen, limit };

  const full = Math.min(limit, count('rightly-chosen', 'missed'));
  const others = count('wrongly-chosen', 'rightly-left');
  const lost = count('wrongly-chosen') === 0 ? 0 : count('wrongly-chosen') / Math.min(full, others);
  const points = Math.max(0, count('rightly-chosen') / full - lost);
  return {
    status: 'scored',
    points,
    outOf: 1,
    verdict: points === 1 ? 'right' : points > 0 ? 'partly' : 'not-yet',
    options,
  };
}
