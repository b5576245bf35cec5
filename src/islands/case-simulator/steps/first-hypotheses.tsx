import { HypothesesForm } from '../hypotheses/hypotheses-form.tsx';

/** First thoughts, before most tests: what could drive this, and how likely. */
export function FirstHypotheses() {
  return <HypothesesForm round={1} />;
}
