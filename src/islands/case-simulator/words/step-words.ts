import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { Stop } from '../attempt/desk.ts';
import type { Say } from './make-say.ts';

/** The key of what a stop is called: for a client who is sent on a handover instead of a plan, news instead of a re-test. */
export const stepKey = (stop: Stop, { decided }: Pick<AttemptState, 'decided'>): string =>
  decided?.action === 'refer' && (stop === 'plan' || stop === 'second-visit')
    ? `case.step.${stop}.handover`
    : `case.step.${stop}`;

/** What a stop is called on the rail and on the way on. */
export const nameStep = (stop: Stop, state: Pick<AttemptState, 'decided'>, say: Say): string =>
  say(stepKey(stop, state));
