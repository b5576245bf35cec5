import type { OptionOutcome, OptionScore } from './question-score.ts';
import type { ScorableChoice } from './scorable-question.ts';

function outcomeOf(chosen: boolean, correct: boolean): OptionOutcome {
  if (chosen) return correct ? 'rightly-chosen' : 'wrongly-chosen';
  return correct ? 'missed' : 'rightly-left';
}

/**
 * Sets an answer (choice ids) beside the key, option by option in the question's order.
 * Ids the question does not have are ignored (an old saved answer may hold some) and repeats count once.
 */
export function markOptions(choices: readonly ScorableChoice[], answer: readonly string[]): readonly OptionScore[] {
  const ticked = new Set(answer);
  return choices.map(({ id, correct }) => {
    const chosen = ticked.has(id);
    return { choice: id, chosen, correct, outcome: outcomeOf(chosen, correct) };
  });
}
