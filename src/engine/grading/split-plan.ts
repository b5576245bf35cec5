import type { GradingContext } from '#engine/grading/grading-context.ts';
import type { PlanItem } from '#engine/planning/plan.ts';

/** true if this contributor may drive, or is probably there, on either side, by the learner's own readings. */
const matters = ({ assessment, knowledge }: GradingContext, contributor: string): boolean => {
  const { relevantDrives, relevantPresent } = knowledge.grading.thresholds;
  return assessment.hypotheses.some(
    (hypothesis) =>
      hypothesis.contributor === contributor &&
      (hypothesis.drives >= relevantDrives || hypothesis.present >= relevantPresent),
  );
};

/** Splits a plan into what this client has a use for and what not. Loading is judged by its gates, not here. */
export const splitPlan = (
  context: GradingContext,
): { readonly useful: readonly PlanItem[]; readonly idle: readonly string[] } => {
  const { state, knowledge } = context;
  const items = (state.plan?.items ?? []).map((item) => {
    const exercise = knowledge.exercises.find(({ id }) => id === item.exercise);
    const useful = exercise?.targets.some((target) => matters(context, target)) ?? false;
    return { item, useful, idle: !useful && exercise?.phase !== 'load' };
  });
  const accommodations = (state.plan?.accommodations ?? []).filter(
    (id) =>
      !knowledge.accommodations.some((known) => known.id === id && known.for.some((need) => matters(context, need))),
  );
  return {
    useful: items.filter(({ useful }) => useful).map(({ item }) => item),
    idle: [...items.filter(({ idle }) => idle).map(({ item }) => item.exercise), ...accommodations],
  };
};
