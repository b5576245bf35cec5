import { useDesk } from '../attempt/desk.ts';
import { AskSet } from '../ratings/ask-set.tsx';
import { StopNotice } from './stop-notice.tsx';

/** The questions that decide whether to train today at all. */
export function SafetyQuestions() {
  const { data, say } = useDesk();
  return (
    <>
      <StopNotice />
      <AskSet test="safety-questions" />
      {!data.knowledge.clinicallyReviewed && <p className="small soft">{say('case.safety.unreviewed')}</p>}
    </>
  );
}
