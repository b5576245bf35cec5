import { Watch } from '../ratings/watch.tsx';
import { StopNotice } from './stop-notice.tsx';

/** The overhead squat from three sides. */
export function Movement() {
  return (
    <>
      <StopNotice />
      <Watch test="overhead-squat" />
    </>
  );
}
