import { AskSet } from '../ratings/ask-set.tsx';
import { StopNotice } from './stop-notice.tsx';

/** The questions that decide whether to train today at all. */
export function SafetyQuestions() {
  return (
    <>
      <StopNotice />
      <AskSet test="safety-questions" />
    </>
  );
}
