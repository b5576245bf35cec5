import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useDesk } from '../attempt/desk.ts';
import { Plate } from '../figure/plate.tsx';
import { Brief } from './brief.tsx';
import { Clock } from './clock.tsx';
import { Notes } from './notes.tsx';
import opens from './opens.module.css';
import css from './side-panel.module.css';

type Props = { readonly open: boolean; readonly close: () => void };

/** Figure, clock and notes: beside the work on a wide screen, a sheet from below on a narrow one. */
export function SidePanel({ open, close }: Props) {
  const { say, state, brief, movement } = useDesk();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  const watched = state.timeline.some((entry) => entry.test === movement);
  return (
    <aside
      id="case-panel"
      ref={panel}
      className={`${css.panel} no-print`}
      data-open={open}
      tabIndex={-1}
      aria-label={say('case.panel.name')}
      onKeyDown={closeOnEscape}
    >
      <button type="button" className={`button ${css.close}`} data-kind="quiet" onClick={close}>
        {say('case.panel.close')}
      </button>
      <Clock />
      <section className={css.figure} aria-labelledby="case-figure">
        <h3 id="case-figure" className="eyebrow">
          {say('case.panel.figure')}
        </h3>
        {watched ? (
          <Plate test={movement} />
        ) : (
          <p className="small soft">{say('case.panel.unseen', { name: brief.name })}</p>
        )}
      </section>
      <Notes />
      <details className={css.who}>
        <summary className={opens.opens}>{say('case.panel.who', { name: brief.name })}</summary>
        <Brief brief={brief} say={say} />
      </details>
    </aside>
  );
}
