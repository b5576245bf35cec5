import { toBrief } from '#engine/clients/to-brief.ts';
import { correctsNothing } from '#engine/grading/corrects-nothing.ts';
import { enoughGathered } from '#engine/grading/enough-gathered.ts';
import { gradeCoverage } from '#engine/grading/grade-coverage.ts';
import { gradeHandover } from '#engine/grading/grade-handover.ts';
import { gradeRetest } from '#engine/grading/grade-retest.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { leftOpen } from '#engine/grading/left-open.ts';
import { makeLine, makeProblemNote } from '#engine/grading/make-line.ts';
import type { Problem } from '#engine/grading/problem.ts';
import { splitPlan } from '#engine/grading/split-plan.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import { checkOrder } from '#engine/planning/check-order.ts';
import { checkPlan } from '#engine/planning/check-plan.ts';
import type { Plan } from '#engine/planning/plan.ts';

/** What each problem of order, gates, equipment or minutes costs, as a share of the part. */
const COST_OF_A_PROBLEM = 0.25;
/** Share of the dose part that is for a progression. */
const PROGRESSION_SHARE = 0.25;

const isAboutDose = ({ code }: Problem): boolean => code.startsWith('dose-');
const isAboutOrder = ({ code }: Problem): boolean => code.startsWith('order-') || code === 'listed-twice';

const gradeDose = (context: GradingContext, problems: readonly Problem[]): readonly GradeLine[] => {
  const { weights, sources } = context.knowledge.grading;
  const { useful } = splitPlan(context);
  if (leftOpen(context))
    return [makeLine('dose-left-open', weights.plan.dose * enoughGathered(context), weights.plan.dose, {}, sources)];
  const wrong = problems.filter(
    (problem) => isAboutDose(problem) && useful.some(({ exercise }) => exercise === problem.params.exercise),
  );
  const off = new Set(wrong.map(({ params }) => params.exercise));
  const inRange = useful.filter(({ exercise }) => !off.has(exercise)).length;
  const progresses = useful.some(({ progression }) => progression !== null);
  const share = useful.length === 0 ? 0 : (1 - PROGRESSION_SHARE) * (inRange / useful.length);
  const points = weights.plan.dose * (share + (progresses ? PROGRESSION_SHARE : 0));
  const params = { inRange, all: useful.length };
  return [
    makeLine(progresses ? 'dose' : 'dose-no-progression', points, weights.plan.dose, params, sources),
    ...wrong.map((problem) => makeProblemNote(problem, sources)),
  ];
};

/** Order among what is of use (an idle item can repair nothing), and everything else about the whole plan. */
const gradeOrder = (context: GradingContext, plan: Plan, problems: readonly Problem[]): readonly GradeLine[] => {
  const { weights, sources } = context.knowledge.grading;
  const outOf = weights.plan.order;
  const { useful, idle } = splitPlan(context);
  const kept = { items: plan.items.filter(({ exercise }) => !idle.includes(exercise)) };
  const wrong = [
    ...checkOrder(kept, context.knowledge),
    ...problems.filter((problem) => !isAboutDose(problem) && !isAboutOrder(problem)),
  ];
  const rule = useful.length > 0 ? 'order' : leftOpen(context) ? 'order-left-open' : 'order-nothing-planned';
  const worth = { order: 1, 'order-left-open': enoughGathered(context), 'order-nothing-planned': 0 }[rule];
  return [
    makeLine(rule, outOf * worth * (1 - COST_OF_A_PROBLEM * wrong.length), outOf, { problems: wrong.length }, sources),
    ...wrong.map((problem) => makeProblemNote(problem, sources)),
  ];
};

const EMPTY_PLAN: Plan = { items: [], accommodations: [], retest: null, handover: null };

/**
 * Coverage, dose, order and gates, re-test; the handover for a client to be referred; restraint where nothing is to
 * correct. Where nothing is probable enough to lead, leaving it open is a plan as well, once enough was gathered.
 */
export const gradePlan = (context: GradingContext): readonly GradeLine[] => {
  const { sheet, state, truth, knowledge } = context;
  const { coverage, dose, order, retest } = knowledge.grading.weights.plan;
  const all = coverage + dose + order + retest;
  const { sources, phrases } = knowledge.grading;
  if (truth.disposition.action === 'refer') return gradeHandover(context);
  if (correctsNothing(context)) return [makeLine('plan-corrected-nothing', 0, all, {}, sources)];
  if (truth.nothingToCorrect) {
    const said = phrases.some(({ id, kind }) => kind === 'nothing-to-correct' && state.phrases?.includes(id));
    return [makeLine(said ? 'plan-restraint' : 'plan-restraint-unsaid', said ? all : all * 0.75, all, {}, sources)];
  }
  const plan = state.plan ?? EMPTY_PLAN;
  const problems = checkPlan(plan, toBrief(sheet.study), state.screen, knowledge);
  return [
    ...gradeCoverage(context, plan),
    ...gradeDose(context, problems),
    ...gradeOrder(context, plan, problems),
    ...gradeRetest(context, plan),
  ];
};
