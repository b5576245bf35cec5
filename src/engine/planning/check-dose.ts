import type { Problem } from '#engine/grading/problem.ts';
import type { ProblemCode } from '#engine/grading/problem-codes.table.ts';
import type { PlanItem } from '#engine/planning/plan.ts';
import type { CompiledExercise } from '#engine/screening/compiled-knowledge.ts';

const outside = (value: number, range: readonly [number, number] | undefined): boolean =>
  range !== undefined && (value < range[0] || value > range[1]);

/** Where the dose of one item leaves the exercise's range. Codes: dose-unit, dose-sets, dose-per-week, dose-amount. */
export const checkDose = (item: PlanItem, { id, dose }: Pick<CompiledExercise, 'id' | 'dose'>): readonly Problem[] => {
  const problems: Problem[] = [];
  const say = (code: ProblemCode, range: readonly [number, number] | undefined, value: number) => {
    if (outside(value, range))
      problems.push({ code, params: { exercise: id, value, low: range?.[0] ?? 0, high: range?.[1] ?? 0 } });
  };
  say('dose-sets', dose.sets, item.sets);
  say('dose-per-week', dose.perWeek, item.perWeek);
  const range = dose[item.amount.unit];
  if (range === undefined) problems.push({ code: 'dose-unit', params: { exercise: id, unit: item.amount.unit } });
  else say('dose-amount', range, item.amount.value);
  return problems;
};
