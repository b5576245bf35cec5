import { Watch } from '../ratings/watch.tsx';
import { StopNotice } from './stop-notice.tsx';

/** Standing, before anything moves. */
export function Posture() {
  return (
    <>
      <StopNotice />
      <Watch test="standing-posture" />
    </>
  );
}
