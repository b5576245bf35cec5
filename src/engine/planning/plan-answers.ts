import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Plan } from '#engine/planning/plan.ts';

/**
 * true if the plan answers this contributor: a trainable one by an exercise that trains it, any other by an
 * accommodation made for it.
 */
export const planAnswers = (
  plan: Pick<Plan, 'items' | 'accommodations'>,
  contributor: string,
  knowledge: Pick<CaseKnowledge, 'contributors' | 'exercises' | 'accommodations'>,
): boolean => {
  const known = knowledge.contributors.find(({ id }) => id === contributor);
  if (known?.change === 'accommodate')
    return knowledge.accommodations.some(
      (accommodation) => accommodation.for.includes(contributor) && plan.accommodations.includes(accommodation.id),
    );
  const trainedBy = new Set(
    knowledge.exercises.filter(({ targets }) => targets.includes(contributor)).map(({ id }) => id),
  );
  return plan.items.some(({ exercise }) => trainedBy.has(exercise));
};
