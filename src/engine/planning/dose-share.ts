import type { Plan } from '#engine/planning/plan.ts';
import type { CompiledKnowledge, CompiledResponse } from '#engine/screening/compiled-knowledge.ts';

/** How much of the dose a response needs this plan gives, 0–1: the scarcest of sessions, sets and minutes a week. */
export const doseShare = (
  { exercises, doseNeeded }: Pick<CompiledResponse, 'exercises' | 'doseNeeded'>,
  plan: Pick<Plan, 'items'>,
  compiled: Pick<CompiledKnowledge, 'exercises'>,
): number => {
  const items = plan.items.filter(({ exercise }) => exercises.includes(exercise));
  if (items.length === 0) return 0;
  const minutesOf = (id: string): number => compiled.exercises.find((exercise) => exercise.id === id)?.minutes ?? 0;
  const given = {
    sessionsPerWeek: Math.max(...items.map(({ perWeek }) => perWeek)),
    setsPerWeek: items.reduce((sum, { sets, perWeek }) => sum + sets * perWeek, 0),
    minutesPerWeek: items.reduce((sum, { exercise, perWeek }) => sum + minutesOf(exercise) * perWeek, 0),
  };
  const share = (need: number | undefined, has: number): number => (need === undefined ? 1 : has / need);
  return Math.min(
    1,
    share(doseNeeded.sessionsPerWeek, given.sessionsPerWeek),
    share(doseNeeded.setsPerWeek, given.setsPerWeek),
    share(doseNeeded.minutesPerWeek, given.minutesPerWeek),
  );
};
