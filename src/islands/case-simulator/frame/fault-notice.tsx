import { useEffect, useState } from 'react';
import { listenForFaults } from '../attempt/fault.ts';
import type { Say } from '../words/make-say.ts';
import css from './fault-notice.module.css';

type Props = {
  readonly say: Say;
  /** The page where the record can be saved to a file. */
  readonly progress: string;
  /** Shown at once: how it looks, for the gallery. */
  readonly told?: boolean;
};

/** Says that the last thing asked for did not happen. The page stays as it is: everything written is still there. */
export function FaultNotice({ say, progress, told = false }: Props) {
  const [failed, setFailed] = useState(told);
  useEffect(() => listenForFaults(() => setFailed(true)), []);
  if (!failed) return null;
  return (
    <div className={`notice ${css.fault} no-print`} data-kind="care" role="alert">
      <p>
        <strong>{say('case.fault.action')}</strong> {say('case.fault.action.means')}
      </p>
      <p className="row">
        <button type="button" className="button" onClick={() => setFailed(false)}>
          {say('case.fault.close')}
        </button>
        <a href={progress}>{say('case.fault.save')}</a>
      </p>
    </div>
  );
}
