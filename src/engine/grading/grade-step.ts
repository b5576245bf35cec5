import type { Attempt, Step } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { gradeGathering } from '#engine/grading/grade-gathering.ts';
import { gradeObservation } from '#engine/grading/grade-observation.ts';
import { gradePlan } from '#engine/grading/grade-plan.ts';
import { gradeReasoning } from '#engine/grading/grade-reasoning.ts';
import { gradeSafety } from '#engine/grading/grade-safety.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import type { Rule } from '#engine/grading/rules.table.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';

/** Points from which on a test left out is mentioned before the end; our judgement. */
const WORTH_SAYING = 1;

const only =
  (...rules: readonly Rule[]) =>
  (line: GradeLine): boolean =>
    rules.some((rule) => rule === line.rule);

/** What can be said of a step before the case is over. What comes later in the case is left out. */
const LINES: Readonly<Record<Step, (context: GradingContext) => readonly GradeLine[]>> = {
  intake: (context) => gradeSafety(context).filter(only('consent', 'consent-missed')),
  'safety-questions': (context) =>
    gradeSafety(context).filter(
      only('questions-first', 'questions-not-first', 'safety-questions', 'safety-questions-missed'),
    ),
  posture: () => [],
  movement: (context) => gradeObservation(context).filter(({ rule }) => rule.startsWith('rating')),
  'first-hypotheses': () => [],
  tests: (context) =>
    gradeGathering(context).filter(
      ({ rule, outOf }) => rule === 'efficiency' || (rule === 'not-gathered' && outOf >= WORTH_SAYING),
    ),
  'second-hypotheses': gradeReasoning,
  disposition: (context) => gradeSafety(context).filter(({ rule }) => rule.startsWith('disposition')),
  plan: gradePlan,
  words: () => [],
};

/** How a step of an unfinished attempt stands: the lines the mark would hold, with their reasons. For learning mode. */
export const gradeStep = (
  sheet: CaseSheet,
  attempt: Attempt,
  knowledge: CaseKnowledge,
  step: Step,
): readonly GradeLine[] => LINES[step](makeGradingContext(sheet, attempt, knowledge));
