import { useEffect, useState } from 'react';
import type { LearnerRecord } from '#engine/record/learner-record.ts';
import type { People } from '#schemas/people.ts';
import { describeMadeUp, describeRuns, listMadeUp } from './list-made-up.ts';
import css from './progress.module.css';

/** The page of made-up clients, where to learn who they are, and what levels and types are called. */
export type MadeUpPlace = {
  readonly href: string;
  readonly people: string;
  readonly levels: Readonly<Record<number, string>>;
  readonly types: Readonly<Record<string, string>>;
};

const fetchPeople = async (address: string): Promise<People> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error('The people could not be fetched.');
  return (await answer.json()) as People;
};

/** Every made-up client met, by name where the people could be fetched and by seed until then. */
export function MadeUpClients({ record, place }: { readonly record: LearnerRecord; readonly place: MadeUpPlace }) {
  const clients = listMadeUp(record);
  const isAny = clients.length > 0;
  const [people, setPeople] = useState<People | null>(null);
  useEffect(() => {
    if (isAny) void fetchPeople(place.people).then(setPeople, () => setPeople(null));
  }, [isAny, place.people]);
  if (!isAny) return null;
  return (
    <section className={css.module} aria-labelledby="done-made-up">
      <h3 id="done-made-up">Made-up clients</h3>
      <ul className={css.items}>
        {clients.map((client) => {
          const known = people && describeMadeUp(client, people);
          const about = known
            ? [
                place.levels[known.level],
                known.type && (place.types[known.type] ?? known.type),
                `seed ${client.request.seed}`,
              ]
            : [];
          return (
            <li key={client.record.id} className={css.item}>
              <a href={place.href + client.query}>{known ? `Client: ${known.name}` : `Seed ${client.request.seed}`}</a>
              <span className={css.status}>{describeRuns(client.record)}</span>
              {known && <span className={css.about}>{about.filter(Boolean).join(' · ')}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
