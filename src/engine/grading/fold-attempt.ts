import { type Attempt, type CaseAction, type CaseActionType, STEPS } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { effectiveReadings } from '#engine/grading/effective-readings.ts';
import { foldTimeline } from '#engine/grading/fold-timeline.ts';
import { foldSecondVisit } from '#engine/grading/second-visit/fold-second-visit.ts';
import { disposition } from '#engine/screening/disposition.ts';

const lastOf = <T extends CaseActionType>(
  actions: readonly CaseAction[],
  type: T,
  fits: (action: Extract<CaseAction, { type: T }>) => boolean = () => true,
): Extract<CaseAction, { type: T }> | undefined =>
  actions.findLast(
    (action): action is Extract<CaseAction, { type: T }> =>
      action.type === type && fits(action as Extract<CaseAction, { type: T }>),
  );

/** Where an attempt stands: a pure fold over its actions, so the same actions always give the same state. Minutes throughout. */
export const foldAttempt = (
  brief: CaseBrief,
  attempt: Pick<Attempt, 'mode' | 'actions'>,
  knowledge: CaseKnowledge,
): AttemptState => {
  const { actions, mode } = attempt;
  const { timeline, questions, minutesSpent } = foldTimeline(actions, knowledge);
  const screen = { sex: brief.brief.sex, index: brief.index, readings: effectiveReadings(actions) };
  const today = disposition(screen, knowledge);
  const finished = actions.some((action) => action.type === 'finished');
  const left = new Set(actions.flatMap((action) => (action.type === 'step-left' ? [action.step] : [])));
  const decided = lastOf(actions, 'decided');
  return {
    mode,
    minutesBudget: brief.minutesBudget,
    minutesSpent,
    minutesLeft: Math.max(0, brief.minutesBudget - minutesSpent),
    consentAsked: actions.some((action) => action.type === 'consent-asked'),
    timeline,
    questions,
    screen,
    disposition: today,
    stopped: today.stopsSession && (mode !== 'check' || today.urgency === 'emergency'),
    hypotheses: {
      first: lastOf(actions, 'hypothesised', (action) => action.round === 1)?.stated ?? null,
      second: lastOf(actions, 'hypothesised', (action) => action.round === 2)?.stated ?? null,
    },
    decided: decided === undefined ? null : { action: decided.action, urgency: decided.urgency },
    plan: lastOf(actions, 'planned')?.plan ?? null,
    phrases: lastOf(actions, 'said')?.phrases ?? null,
    notes: lastOf(actions, 'noted')?.text ?? '',
    disagreements: actions.flatMap((action) =>
      action.type === 'disagreed' ? [{ rule: action.rule, text: action.text }] : [],
    ),
    keptForReview: lastOf(actions, 'kept-for-review')?.keep ?? false,
    secondVisit: foldSecondVisit(actions, knowledge),
    step: finished ? 'debrief' : (STEPS.find((step) => !left.has(step)) ?? 'words'),
    finished,
  };
};
