import { useEffect, useRef } from 'react';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

/** Says that a sign came up: what to do, how soon, and which sign. Never what it could mean. */
export function SignNotice() {
  const { disposition, data, touched } = useSheet();
  const words = WORKSHEET_WORDS.sign;
  const { action, urgency, stopsSession, redFlags } = disposition;
  const notice = useRef<HTMLDivElement>(null);
  const wasTouched = useRef(touched);
  useEffect(() => {
    if (stopsSession && wasTouched.current) notice.current?.focus();
    wasTouched.current = true;
  }, [stopsSession]);
  if (action === 'train' || urgency === null) return null;
  return (
    <div ref={notice} tabIndex={-1} className="notice" data-kind={stopsSession ? 'stop' : 'care'} role="alert">
      <p>
        <strong>{stopsSession ? words.stop : words.heed}</strong> {words.urgency[urgency]}{' '}
        {!stopsSession && (action === 'modify' ? words.modify : words.refer)}
      </p>
      <p className="small">{words.signs}</p>
      <ul className={css.signs}>
        {redFlags.map((id) => (
          <li key={id}>{data.names.words.redFlags[id]?.text ?? id}</li>
        ))}
      </ul>
      <p className="small">
        {stopsSession && (urgency === 'emergency' ? words.slip : words.more)} {words.noted}
      </p>
    </div>
  );
}
