import { useId } from 'react';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

type Props = { readonly hurt: boolean; readonly tell: (hurt: boolean) => void };

/** Whether the test hurt; ticked, it says at once what to do. */
export function PainBox({ hurt, tell }: Props) {
  const words = WORKSHEET_WORDS.pain;
  const id = useId();
  return (
    <div className={css.painBox}>
      <label className={css.check}>
        <input
          type="checkbox"
          checked={hurt}
          aria-describedby={hurt ? id : undefined}
          onChange={(event) => tell(event.target.checked)}
        />
        <span>{words.box}</span>
      </label>
      <div role="status">
        {hurt && (
          <p id={id} className="notice" data-kind="stop">
            {words.now}
          </p>
        )}
      </div>
    </div>
  );
}
