import { contributorIsPresent } from '#engine/clients/contributor-is-present.ts';
import type { Random } from '#engine/random/random.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { ClientTruth } from '#schemas/case.ts';

/**
 * Answers to the history questions that carry evidence: P(yes) = base · Π times over the contributors present; a
 * question about the whole person takes the square root of a factor for each leg.
 */
export const drawAnswers = (
  contributors: ClientTruth['contributors'],
  compiled: CompiledKnowledge,
  dice: Random,
): ClientTruth['answers'] => {
  const answers: ClientTruth['answers'] = {};
  for (const { finding, base, times } of compiled.history) {
    const asked = compiled.tests.flatMap(({ findings }) => findings).find(({ id }) => id === finding);
    if (asked === undefined || finding === 'sex-female') continue;
    const yes = (side: 'left' | 'right' | 'central'): boolean => {
      const odds = Object.entries(times).reduce((product, [contributor, factor]) => {
        const lateral = compiled.contributors.some(({ id, side: own }) => id === contributor && own === 'lateral');
        if (side !== 'central' || !lateral)
          return contributorIsPresent({ contributors }, contributor, side) ? product * factor : product;
        const legs = (['left', 'right'] as const).filter((leg) =>
          contributorIsPresent({ contributors }, contributor, leg),
        );
        return product * Math.sqrt(factor) ** legs.length;
      }, base);
      return dice.uniform() < odds;
    };
    answers[finding] = {
      says: 'Asked and answered.',
      is: asked.side === 'lateral' ? { left: yes('left'), right: yes('right') } : yes('central'),
    };
  }
  return answers;
};
