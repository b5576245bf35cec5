import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Problem } from '#engine/grading/problem.ts';
import type { Circumstances } from '#engine/planning/circumstances.ts';
import { isPreparing } from '#engine/planning/phase-order.ts';
import type { Plan } from '#engine/planning/plan.ts';
import type { Phase } from '#schemas/vocabulary/phase.ts';

/** Minutes one session of this plan takes, both sides and rest included (estimates of the knowledge). */
export const sessionMinutes = (
  plan: Pick<Plan, 'items'>,
  knowledge: Pick<CaseKnowledge, 'exercises'>,
  counts: (phase: Phase) => boolean = () => true,
): number =>
  plan.items
    .map(({ exercise }) => knowledge.exercises.find(({ id }) => id === exercise))
    .reduce((sum, exercise) => sum + (exercise !== undefined && counts(exercise.phase) ? exercise.minutes : 0), 0);

/**
 * Where a plan asks for more time than the client has. Codes: session-minutes, corrective-minutes, sessions-per-week
 * (integrate and load only: short mobility work can be done at home between sessions).
 */
export const checkMinutes = (
  plan: Pick<Plan, 'items'>,
  { brief }: Circumstances,
  knowledge: Pick<CaseKnowledge, 'exercises' | 'correctiveMinutesMax'>,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const minutes = sessionMinutes(plan, knowledge);
  if (minutes > brief.minutesPerSession)
    problems.push({ code: 'session-minutes', params: { minutes, most: brief.minutesPerSession } });
  const preparing = sessionMinutes(plan, knowledge, isPreparing);
  if (preparing > knowledge.correctiveMinutesMax)
    problems.push({ code: 'corrective-minutes', params: { minutes: preparing, most: knowledge.correctiveMinutesMax } });
  for (const item of plan.items) {
    const exercise = knowledge.exercises.find(({ id }) => id === item.exercise);
    if (exercise === undefined || isPreparing(exercise.phase)) continue;
    if (item.perWeek > brief.sessionsPerWeek)
      problems.push({
        code: 'sessions-per-week',
        params: { exercise: exercise.id, value: item.perWeek, most: brief.sessionsPerWeek },
      });
  }
  return problems;
};
