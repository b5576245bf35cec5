import { useState } from 'react';
import { fetchJson } from '../attempt/case-data.ts';
import { useDesk } from '../attempt/desk.ts';
import css from './debrief.module.css';
import type { ReferenceList } from './reference-list.ts';

/** What a reason rests on; the references are fetched when a reader first opens one. */
export function Sources({ keys }: { readonly keys: readonly string[] }) {
  const { addresses, say } = useDesk();
  const [references, setReferences] = useState<ReferenceList | 'failed' | null>(null);
  if (keys.length === 0) return null;
  const load = () => {
    if (references !== null && references !== 'failed') return;
    fetchJson<ReferenceList>(addresses.sources).then(setReferences, () => setReferences('failed'));
  };
  return (
    <details className={css.sources} onToggle={(event) => event.currentTarget.open && load()}>
      <summary>{say('case.sources', { count: keys.length })}</summary>
      {references === null && <p>{say('case.sources.loading')}</p>}
      {references === 'failed' && <p>{say('case.sources.failed')}</p>}
      {references !== null && references !== 'failed' && (
        <ul>
          {keys.map((key) => {
            const found = references[key];
            return (
              <li key={key}>
                {found ? (
                  <>
                    <a href={found.href}>{found.short}</a>
                    {found.title !== found.short && `. ${found.title}`}
                  </>
                ) : (
                  key
                )}
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
