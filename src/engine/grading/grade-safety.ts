import type { GradingContext } from '#engine/grading/grading-context.ts';
import { makeLine } from '#engine/grading/make-line.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import type { DispositionAction, Urgency } from '#schemas/vocabulary/disposition.ts';

/** From least to most careful. */
const CAUTION: Readonly<Record<DispositionAction, number>> = { train: 0, modify: 1, refer: 2 };
const HASTE: Readonly<Record<Urgency, number>> = { routine: 0, 'within-days': 1, 'same-day': 2, emergency: 3 };

/** Urgency only matters where someone is sent on. */
const hasteOf = (action: DispositionAction, urgency: Urgency | null): number =>
  action === 'refer' && urgency !== null ? HASTE[urgency] : 0;

const gradeDisposition = ({ state, truth, knowledge }: GradingContext): GradeLine => {
  const { disposition: full, dispositionAdjacent } = knowledge.grading.weights.safety;
  const { action, urgency, redFlags } = truth.disposition;
  const sources = redFlags.flatMap((flag) => knowledge.reasons.redFlags[flag] ?? []);
  const cited = [...new Set(sources.length === 0 ? knowledge.grading.sources : sources)];
  const { decided } = state;
  const params = { right: action, rightUrgency: urgency ?? 'none', chosen: decided?.action ?? 'none' };
  if (decided === null) return makeLine('disposition-none', 0, full, params, cited);
  const caution = CAUTION[decided.action] - CAUTION[action];
  const haste = hasteOf(decided.action, decided.urgency) - hasteOf(action, urgency);
  if (caution === 0 && haste === 0) return makeLine('disposition-right', full, full, params, cited);
  if ((caution === 1 && action !== 'refer') || (caution === 0 && haste === 1))
    return makeLine('disposition-careful', dispositionAdjacent, full, params, cited);
  return makeLine(caution < 0 || haste < 0 ? 'disposition-too-little' : 'disposition-too-much', 0, full, params, cited);
};

/** Consent and questions before anything physical; the required questions; train, modify or refer. */
export const gradeSafety = (context: GradingContext): readonly GradeLine[] => {
  const { attempt, state, knowledge } = context;
  const { weights, sources } = knowledge.grading;
  const required = knowledge.tests.filter((test) => test.required).map(({ id }) => id);
  const isQuestions = (id: string): boolean =>
    knowledge.tests.some((test) => test.id === id && (test.required || test.purpose === 'history'));
  const firstPhysical = state.timeline.find(({ test }) => !isQuestions(test))?.action ?? Number.POSITIVE_INFINITY;
  const consentAt = attempt.actions.findIndex(({ type }) => type === 'consent-asked');
  const consent = consentAt >= 0 && consentAt < firstPhysical;
  const asked = required.filter((id) => state.timeline.some(({ test }) => test === id));
  const first = required.every((id) =>
    state.timeline.some(({ test, action }) => test === id && action < firstPhysical),
  );
  const half = weights.safety.readinessAndConsent / 2;
  return [
    makeLine(consent ? 'consent' : 'consent-missed', consent ? half : 0, half, {}, sources),
    makeLine(first ? 'questions-first' : 'questions-not-first', first ? half : 0, half, {}, sources),
    makeLine(
      asked.length === required.length ? 'safety-questions' : 'safety-questions-missed',
      required.length === 0 ? weights.safety.questions : (weights.safety.questions * asked.length) / required.length,
      weights.safety.questions,
      { asked: asked.length, all: required.length },
      sources,
    ),
    gradeDisposition(context),
  ];
};
