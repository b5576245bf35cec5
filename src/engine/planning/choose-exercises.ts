import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { checkFitness } from '#engine/planning/check-fitness.ts';
import type { Circumstances } from '#engine/planning/circumstances.ts';
import { isPreparing, PHASE_ORDER } from '#engine/planning/phase-order.ts';
import type { ProbableDriver } from '#engine/planning/probable-drivers.ts';
import type { CompiledExercise } from '#engine/screening/compiled-knowledge.ts';
import type { ConditionFacts } from '#engine/screening/evaluate-condition.ts';

/** Better evidence first: an exercise a training response rests on, then one with a verified effect. */
const worth = (
  exercise: CompiledExercise,
  contributor: string,
  knowledge: Pick<CaseKnowledge, 'responses' | 'reasons'>,
): number => {
  const trains = knowledge.responses.some(
    ({ of, exercises }) =>
      (of.contributor === contributor || of.by?.includes(contributor)) && exercises.includes(exercise.id),
  );
  const mainly = exercise.targets[0] === contributor;
  return (
    (trains ? 4 : 0) +
    (mainly ? 2 : 0) +
    (knowledge.reasons.exercises[exercise.id]?.some((key) => key !== 'author_estimate') ? 1 : 0)
  );
};

const buildsOnNothing = (exercise: CompiledExercise, chosen: readonly CompiledExercise[]): boolean =>
  exercise.after.length === 0 || exercise.after.some((id) => chosen.some((had) => had.id === id));

/**
 * Exercises for the drivers in order of weight, the best of each phase that suits the client and a second for the
 * range of the first driver, within the corrective minutes and the session; in phase order. No rolling: within a few
 * weeks it adds nothing of its own.
 */
export const chooseExercises = (
  drivers: readonly ProbableDriver[],
  { brief }: Circumstances,
  facts: ConditionFacts,
  knowledge: Pick<CaseKnowledge, 'exercises' | 'responses' | 'reasons' | 'gates' | 'correctiveMinutesMax'>,
): readonly CompiledExercise[] => {
  let chosen: readonly CompiledExercise[] = [];
  const fits = (exercise: CompiledExercise): boolean => {
    const minutes = [...chosen, exercise].reduce((sum, { minutes: each }) => sum + each, 0);
    const preparing = [...chosen, exercise].filter(({ phase }) => isPreparing(phase));
    return (
      !chosen.includes(exercise) &&
      minutes <= brief.minutesPerSession &&
      preparing.reduce((sum, { minutes: each }) => sum + each, 0) <= knowledge.correctiveMinutesMax &&
      buildsOnNothing(exercise, chosen) &&
      (exercise.dose.perWeek === undefined ||
        exercise.phase !== 'integrate' ||
        exercise.dose.perWeek[0] <= brief.sessionsPerWeek) &&
      checkFitness(exercise, brief.equipment, facts, knowledge).length === 0
    );
  };
  const rounds = [
    ...(['lengthen', 'activate', 'integrate'] as const).map((phase) => ({ phase, answers: drivers })),
    { phase: 'lengthen' as const, answers: drivers.slice(0, 1) },
  ];
  for (const { phase, answers } of rounds)
    for (const { contributor } of answers) {
      const best = knowledge.exercises
        .filter((exercise) => exercise.phase === phase && exercise.targets.includes(contributor))
        .toSorted((a, b) => worth(b, contributor, knowledge) - worth(a, contributor, knowledge))
        .find(fits);
      if (best !== undefined) chosen = [...chosen, best];
    }
  return chosen.toSorted((a, b) => PHASE_ORDER[a.phase] - PHASE_ORDER[b.phase]);
};
