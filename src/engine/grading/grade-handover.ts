import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine } from '#engine/grading/make-line.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import type { Condition } from '#schemas/knowledge/condition.ts';

/** Every finding a condition asks about. */
const findingsOf = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(findingsOf);
  if ('any' in condition) return condition.any.flatMap(findingsOf);
  if ('history' in condition) return [condition.history];
  return 'finding' in condition ? [condition.finding] : [];
};

/** Share of everything else that a handover keeps if it names no sign: nobody can act on it, and it cannot pass. */
const SHARE_WITHOUT_A_SIGN = 0.5;

/**
 * The plan of a client who is to be referred is the handover: what was seen, how urgent, what to avoid, the note. Seen
 * is a sign of a flag that is truly up which the learner found and names; without one the other parts count half.
 */
export const gradeHandover = ({ state, truth, knowledge }: GradingContext): readonly GradeLine[] => {
  const { coverage, dose, order, retest } = knowledge.grading.weights.plan;
  const part = (coverage + dose + order + retest) / 4;
  const flags = knowledge.redFlags.filter(({ id }) => truth.disposition.redFlags.includes(id));
  const sources = [...new Set(flags.flatMap(({ id }) => knowledge.reasons.redFlags[id] ?? []))];
  const referred = state.decided?.action === 'refer';
  const handover = referred ? (state.plan?.handover ?? null) : null;
  if (handover === null) return [makeLine('handover-none', 0, part * 4, {}, sources)];
  const signs = new Set(flags.flatMap(({ when }) => findingsOf(when)));
  const found = new Set(state.screen.readings.filter(({ value }) => value !== false).map(({ finding }) => finding));
  const seen = handover.seen.some((finding) => signs.has(finding) && found.has(finding));
  const rest = seen ? part : part * SHARE_WITHOUT_A_SIGN;
  const urgent = handover.urgency === truth.disposition.urgency;
  const avoids = truth.disposition.stopsSession ? handover.avoid.includes('all-training') : handover.avoid.length > 0;
  return [
    makeLine(seen ? 'handover-seen' : 'handover-not-seen', seen ? part : 0, part, {}, sources),
    makeLine(
      urgent ? 'handover-urgency' : 'handover-urgency-wrong',
      urgent ? rest : 0,
      part,
      { right: truth.disposition.urgency ?? 'none', chosen: handover.urgency },
      sources,
    ),
    makeLine(avoids ? 'handover-avoid' : 'handover-avoid-missing', avoids ? rest : 0, part, {}, sources),
    makeLine(handover.note ? 'handover-note' : 'handover-note-missing', handover.note ? rest : 0, part, {}, sources),
  ];
};
