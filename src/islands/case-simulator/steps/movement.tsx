import { useDesk } from '../attempt/desk.ts';
import { Watch } from '../ratings/watch.tsx';
import { StopNotice } from './stop-notice.tsx';

/** The overhead squat from three sides. */
export function Movement() {
  const { plates } = useDesk();
  return (
    <>
      <StopNotice />
      <Watch test="overhead-squat" plate={plates.squat} />
    </>
  );
}
