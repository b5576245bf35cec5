import { useEffect, useRef } from 'react';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

/** Says that a test hurt: what is over, what may go on, and when somebody else should look. */
export function PainNotice() {
  const { pain, data, stage, touched } = useSheet();
  const words = WORKSHEET_WORDS.pain;
  const notice = useRef<HTMLDivElement>(null);
  const wasTouched = useRef(touched);
  const count = pain.hurt.length;
  useEffect(() => {
    // A frame later: what opens below takes the focus too, and this comes first.
    if (count > 0 && wasTouched.current) requestAnimationFrame(() => notice.current?.focus());
    wasTouched.current = true;
  }, [count]);
  if (count === 0 || stage === 'stopped') return null;
  return (
    <div ref={notice} tabIndex={-1} className="notice" data-kind="stop" role="alert">
      <p>
        <strong>{words.title}</strong> {pain.movement ? words.movement : words.test}
      </p>
      <ul className={css.signs}>
        {pain.hurt.map((id) => (
          <li key={id}>{data.names.test.get(id)?.name ?? id}</li>
        ))}
      </ul>
      <p>{words.next}</p>
      <p className="small">
        {words.slip} {WORKSHEET_WORDS.sign.noted}
      </p>
    </div>
  );
}
