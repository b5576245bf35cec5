import { isPreparing } from '#engine/planning/phase-order.ts';
import type { Amount, PlanItem } from '#engine/planning/plan.ts';
import type { CompiledExercise } from '#engine/screening/compiled-knowledge.ts';

const UNITS = ['reps', 'seconds', 'metres', 'weeks'] as const satisfies readonly Amount['unit'][];

/** A starting dose of an exercise: the low end of its range, and how it grows. Sessions a week at most as many as there are. */
export const startingDose = (exercise: CompiledExercise, sessionsPerWeek: number): PlanItem => {
  const { dose } = exercise;
  const unit = UNITS.find((candidate) => dose[candidate] !== undefined) ?? 'reps';
  const [low, high] = dose.perWeek ?? [1, 1];
  const grows = [dose.sets, dose[unit]].some((range) => range !== undefined && range[0] < range[1]);
  return {
    exercise: exercise.id,
    sets: dose.sets?.[0] ?? 1,
    perWeek: isPreparing(exercise.phase) ? low : Math.max(low, Math.min(high, sessionsPerWeek)),
    amount: { unit, value: dose[unit]?.[0] ?? 1 },
    progression: grows ? 'more-dose' : 'harder-form',
  };
};
