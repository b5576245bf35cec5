import { HypothesesForm } from '../hypotheses/hypotheses-form.tsx';

/** Second thoughts, with the tests in hand: what speaks for and against each. */
export function SecondHypotheses() {
  return <HypothesesForm round={2} />;
}
