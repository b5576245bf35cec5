import { useEffect, useRef, useState } from 'react';
import { makeCaseActed } from '#engine/record/event-drafts.ts';
import type { LearnerRecord } from '#engine/record/learner-record.ts';
import { recordEvents } from '#stores/learner-record.ts';
import { findKept, type KeptClient } from './find-kept.ts';
import { formatMoment } from './format-moment.ts';
import { KEPT_WORDS } from './kept-words.table.ts';
import type { Outline } from './outline.ts';
import css from './progress.module.css';

const keep = ({ id, runs }: KeptClient, keep: boolean): Promise<unknown> =>
  recordEvents(
    runs.map((run) => makeCaseActed({ id, revision: run.revision }, run.id, { type: 'kept-for-review', keep })),
  );

type Props = { readonly record: LearnerRecord; readonly outline: Outline };

/** The clients a learner asked to come back to, why and since when, and a way to say that it is done. */
export function KeptForReview({ record, outline }: Props) {
  const kept = findKept(record, outline);
  const [gone, setGone] = useState<KeptClient | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (gone) undo.current?.focus();
  }, [gone]);
  if (kept.length === 0 && gone === null) return null;
  return (
    <section className={css.module} aria-labelledby="kept-for-review">
      <h3 id="kept-for-review">{KEPT_WORDS.title}</h3>
      {kept.length > 0 && <p className="small soft">{KEPT_WORDS.lead}</p>}
      <ul className={css.items}>
        {kept.map((client) => (
          <li key={client.id} className={css.item}>
            <a href={client.href}>{client.label}</a>
            <button
              type="button"
              className="button"
              aria-label={KEPT_WORDS.doneWith(client.label)}
              onClick={() => {
                setGone(client);
                void keep(client, false);
              }}
            >
              {KEPT_WORDS.done}
            </button>
            <span className={css.status}>
              {KEPT_WORDS.result(client.result)} · {formatMoment(client.at)}
            </span>
          </li>
        ))}
      </ul>
      <div role="status">
        {gone && (
          <p className="row">
            {KEPT_WORDS.gone(gone.label)}{' '}
            <button
              ref={undo}
              type="button"
              className="button"
              onClick={() => {
                setGone(null);
                void keep(gone, true);
              }}
            >
              {KEPT_WORDS.undo}
            </button>
          </p>
        )}
      </div>
    </section>
  );
}
