import { useDesk } from '../attempt/desk.ts';
import { Watch } from '../ratings/watch.tsx';
import css from './steps.module.css';
import { StopNotice } from './stop-notice.tsx';
import { TestRow } from './test-row.tsx';

const TEST = 'standing-posture';

/** Standing, before anything moves: rated where there is a plate to look at, else as a colleague would call it out. */
export function Posture() {
  const { plates, names } = useDesk();
  const test = names.test.get(TEST);
  return (
    <>
      <StopNotice />
      {plates.standing ? (
        <Watch test={TEST} plate={plates.standing} />
      ) : (
        test && (
          <ul className={css.tests}>
            <TestRow test={test} />
          </ul>
        )
      )}
    </>
  );
}
