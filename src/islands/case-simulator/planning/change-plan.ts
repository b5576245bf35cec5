import type { Plan, PlanItem } from '#engine/planning/plan.ts';
import type { CompiledDose } from '#engine/screening/compiled-knowledge.ts';

export const EMPTY_PLAN: Plan = { items: [], accommodations: [], retest: null, handover: null };

const UNITS = ['reps', 'seconds', 'metres', 'weeks'] as const;
/** What a set is given before the learner has thought about it: a round number, not the exercise's own dose. */
const OPENING_AMOUNT = { reps: 10, seconds: 30, metres: 20, weeks: 1 } as const;
const OPENING_SETS = 2;
const OPENING_PER_WEEK = 2;

/** An exercise put on the plan; its dose is for the learner to set. */
export function addItem(plan: Plan, exercise: string, dose: CompiledDose): Plan {
  const unit = UNITS.find((each) => dose[each] !== undefined) ?? 'reps';
  const amount = { unit, value: OPENING_AMOUNT[unit] };
  const item: PlanItem = { exercise, sets: OPENING_SETS, perWeek: OPENING_PER_WEEK, amount, progression: null };
  return { ...plan, items: [...plan.items, item] };
}

export const removeItem = (plan: Plan, exercise: string): Plan => ({
  ...plan,
  items: plan.items.filter((item) => item.exercise !== exercise),
});

export const changeItem = (plan: Plan, changed: PlanItem): Plan => ({
  ...plan,
  items: plan.items.map((item) => (item.exercise === changed.exercise ? changed : item)),
});

/** Puts an exercise at a place in the order; 0 is first. A place beyond the ends is the end. */
export function moveItem(plan: Plan, exercise: string, place: number): Plan {
  const moved = plan.items.find((item) => item.exercise === exercise);
  if (!moved) return plan;
  const others = plan.items.filter((item) => item !== moved);
  const at = Math.min(others.length, Math.max(0, place));
  return { ...plan, items: [...others.slice(0, at), moved, ...others.slice(at)] };
}

export const toggleAccommodation = (plan: Plan, id: string): Plan => ({
  ...plan,
  accommodations: plan.accommodations.includes(id)
    ? plan.accommodations.filter((had) => had !== id)
    : [...plan.accommodations, id],
});
