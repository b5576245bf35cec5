import { correctsNothing } from '#engine/grading/corrects-nothing.ts';
import { gradeDrivers } from '#engine/grading/grade-drivers.ts';
import { gradeLead } from '#engine/grading/grade-lead.ts';
import { gradeLinks } from '#engine/grading/grade-links.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine } from '#engine/grading/make-line.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';

/**
 * Drivers, lead and links. Where a sign stops the session, leaving the drivers open is the right reasoning; where there
 * is nothing to correct, saying so is, and naming a driver costs the dimension.
 */
export const gradeReasoning = (context: GradingContext): readonly GradeLine[] => {
  const { drivers, lead, links } = context.knowledge.grading.weights.reasoning;
  const { sources } = context.knowledge.grading;
  const all = drivers + lead + links;
  const { stated, truth } = context;
  const open =
    stated === null || (typeof stated.lead === 'string' && !stated.hypotheses.some(({ role }) => role === 'drives'));
  if (truth.disposition.stopsSession)
    return [makeLine(open ? 'reasoning-left-open' : 'reasoning-not-left-open', open ? all : 0, all, {}, sources)];
  if (correctsNothing(context)) return [makeLine('reasoning-corrected-nothing', 0, all, {}, sources)];
  if (truth.nothingToCorrect && stated?.lead === 'nothing-to-correct')
    return [...gradeDrivers(context), ...gradeLead(context), makeLine('links-not-needed', links, links, {}, sources)];
  return [...gradeDrivers(context), ...gradeLead(context), ...gradeLinks(context)];
};
