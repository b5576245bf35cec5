import { useDesk } from '../attempt/desk.ts';
import css from './step-page.module.css';

type Props = {
  /** null where there is nothing to take back. */
  readonly undo: (() => void) | null;
};

/** Takes back the last thought. What was done with the client stays done. */
export function Undo({ undo }: Props) {
  const { announce, state, say } = useDesk();
  if (state.finished) return null;
  const takeBack = () => {
    undo?.();
    announce(say('case.undone'));
  };
  return (
    <p className={`${css.undo} no-print`}>
      <button type="button" className="button" data-kind="quiet" aria-disabled={undo === null} onClick={takeBack}>
        {say('case.undo')}
      </button>
      <span className="small soft">{say('case.undo.means')}</span>
    </p>
  );
}
