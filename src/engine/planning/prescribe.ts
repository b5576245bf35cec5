import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { chooseExercises } from '#engine/planning/choose-exercises.ts';
import { chooseRetest } from '#engine/planning/choose-retest.ts';
import type { Circumstances } from '#engine/planning/circumstances.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { planFacts } from '#engine/planning/plan-facts.ts';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';
import { startingDose } from '#engine/planning/starting-dose.ts';
import type { Assessment } from '#engine/screening/assessment.ts';
import type { Screen } from '#engine/screening/reading.ts';

/**
 * A first block for this client, by what the screen makes probable: exercises for what can be trained, accommodations
 * for what cannot (or helps meanwhile), and what to measure again. Nothing but a look at the movement itself, if a number of
 * it was read, where nothing is probable enough.
 */
export const prescribe = (
  assessment: Pick<Assessment, 'hypotheses'>,
  brief: Circumstances,
  screen: Screen,
  knowledge: CaseKnowledge,
): Plan => {
  const drivers = probableDrivers(assessment, knowledge.grading.thresholds);
  const accommodations = drivers.flatMap(({ contributor }) => {
    const about = knowledge.contributors.find(({ id }) => id === contributor);
    if (about === undefined || (about.change !== 'accommodate' && !about.alsoAccommodate)) return [];
    const fitting = knowledge.accommodations.filter((candidate) => candidate.for.includes(contributor));
    const best = fitting.find(({ confirmedBy }) => confirmedBy.length > 0) ?? fitting[0];
    return best === undefined ? [] : [best.id];
  });
  const draft: Plan = { items: [], accommodations: [...new Set(accommodations)], retest: null, handover: null };
  const exercises = chooseExercises(drivers, brief, planFacts(draft, screen, knowledge), knowledge);
  return {
    ...draft,
    items: exercises.map((exercise) => startingDose(exercise, brief.brief.sessionsPerWeek)),
    retest: chooseRetest(drivers, screen, knowledge),
  };
};
