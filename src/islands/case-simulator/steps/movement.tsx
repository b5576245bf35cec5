import { useDesk } from '../attempt/desk.ts';
import { Watch } from '../ratings/watch.tsx';
import { StopNotice } from './stop-notice.tsx';

/** The movement the case is about, from three sides. */
export function Movement() {
  const { movement } = useDesk();
  return (
    <>
      <StopNotice />
      <Watch test={movement} />
    </>
  );
}
