import type { CaseAction } from '#engine/grading/attempt.ts';
import { contraindicatedTests } from '#engine/grading/contraindicated-tests.ts';
import { effectiveReadings } from '#engine/grading/effective-readings.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import type { CriticalFail, MessageParams, Notice } from '#engine/grading/verdict.ts';
import { disposition } from '#engine/screening/disposition.ts';
import { type ConditionFacts, evaluateCondition } from '#engine/screening/evaluate-condition.ts';

const notice = (code: CriticalFail, action: number | null, params: MessageParams = {}): Notice<CriticalFail> => ({
  code,
  action,
  messageKey: `grading.critical.${code}`,
  params,
});

const isPhysical = (action: CaseAction): action is Extract<CaseAction, { type: 'tested' | 'rated' }> =>
  action.type === 'tested' || action.type === 'rated';

/** A sign that calls for referral, and none was made, or not today where it should be today. */
const redFlagNotReferred = ({ truth, state }: GradingContext): readonly Notice<CriticalFail>[] => {
  if (truth.disposition.action !== 'refer') return [];
  const { decided } = state;
  const today = decided?.urgency === 'emergency' || decided?.urgency === 'same-day';
  if (decided?.action === 'refer' && (today || !truth.disposition.stopsSession)) return [];
  return [notice('red-flag-not-referred', null, { redFlag: truth.disposition.redFlags[0] ?? 'none' })];
};

/** Tests the history speaks against, testing on after a sign that stops the session, and loads that are contraindicated. */
const contraindicated = ({ attempt, state, truth, knowledge }: GradingContext): readonly Notice<CriticalFail>[] => {
  const forbidden = contraindicatedTests(truth.screen.readings, knowledge);
  const tests = attempt.actions.flatMap((action, index) => {
    if (!isPhysical(action) || !state.timeline.some((entry) => entry.action === index)) return [];
    const before = { readings: effectiveReadings(attempt.actions.slice(0, index)) };
    const wrong = forbidden.includes(action.test) || disposition(before, knowledge).stopsSession;
    return wrong ? [notice('contraindicated', index, { what: action.test })] : [];
  });
  const known: ConditionFacts = {
    readings: [...truth.screen.readings, ...state.screen.readings],
    disposition: null,
    accommodations: [],
  };
  const loads = (state.plan?.items ?? []).flatMap(({ exercise: id }) => {
    const exercise = knowledge.exercises.find((candidate) => candidate.id === id);
    const wrong = exercise?.phase === 'load' && evaluateCondition(exercise.contraindications, known) === true;
    return wrong ? [notice('contraindicated', null, { what: id })] : [];
  });
  return [...tests, ...loads];
};

/** Naming a condition, or promising that pain will go. */
const diagnosisOrPromise = ({ state, knowledge }: GradingContext): readonly Notice<CriticalFail>[] =>
  knowledge.grading.phrases
    .filter(({ id, kind }) => (kind === 'names-a-condition' || kind === 'promises') && state.phrases?.includes(id))
    .map(({ id }) => notice('diagnosis-or-promise', null, { phrase: id }));

/** A load, in a test or in the plan, before the safety questions were asked. */
const loadingWithoutReadiness = ({ attempt, state, knowledge }: GradingContext): readonly Notice<CriticalFail>[] => {
  const required = knowledge.tests.filter((test) => test.required).map(({ id }) => id);
  const askedBefore = (index: number): boolean =>
    required.every((id) => state.timeline.some(({ test, action }) => test === id && action < index));
  const tests = attempt.actions.flatMap((action, index) =>
    isPhysical(action) && knowledge.grading.loadingTests.includes(action.test) && !askedBefore(index)
      ? [notice('loading-without-readiness', index, { what: action.test })]
      : [],
  );
  const loaded = (state.plan?.items ?? []).find(({ exercise }) =>
    knowledge.exercises.some(({ id, phase }) => id === exercise && phase === 'load'),
  );
  const plan =
    loaded !== undefined && !askedBefore(Number.POSITIVE_INFINITY)
      ? [notice('loading-without-readiness', null, { what: loaded.exercise })]
      : [];
  return [...tests, ...plan];
};

/** Repeating the movement that hurt after it provoked new pain. */
const provokedPainAgain = ({ attempt, state, knowledge }: GradingContext): readonly Notice<CriticalFail>[] => {
  const painAt = attempt.actions.findIndex(
    (action) =>
      isPhysical(action) &&
      action.readings.some(({ finding, value }) => knowledge.grading.painFindings.includes(finding) && value === true),
  );
  if (painAt < 0) return [];
  return attempt.actions.flatMap((action, index) =>
    index > painAt &&
    isPhysical(action) &&
    knowledge.grading.provokingTests.includes(action.test) &&
    state.timeline.some((entry) => entry.action === index)
      ? [notice('provoked-pain-again', index, { what: action.test })]
      : [],
  );
};

/** Everything that ends the case without a pass, whatever the total. */
export const criticalFails = (context: GradingContext): readonly Notice<CriticalFail>[] => [
  ...redFlagNotReferred(context),
  ...contraindicated(context),
  ...diagnosisOrPromise(context),
  ...loadingWithoutReadiness(context),
  ...provokedPainAgain(context),
];
