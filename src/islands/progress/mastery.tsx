import { useEffect, useState } from 'react';
import { parseClientId } from '#engine/clients/client-id.ts';
import { clientTypes } from '#engine/clients/client-plan.ts';
import { makeClientQuery } from '#engine/clients/parse-client-request.ts';
import { requestOfType } from '#engine/clients/request-of-type.ts';
import { resolveRequest } from '#engine/clients/resolve-request.ts';
import { courseMastery } from '#engine/mastery/course-mastery.ts';
import { firstTries } from '#engine/mastery/first-tries.ts';
import type { MasteryBlueprint } from '#engine/mastery/mastery-blueprint.ts';
import { nextType } from '#engine/mastery/next-type.ts';
import { skillMastery } from '#engine/mastery/skill-mastery.ts';
import type { LearnerRecord } from '#engine/record/learner-record.ts';
import type { People } from '#schemas/people.ts';
import { MASTERY_WORDS } from './mastery-words.table.ts';
import css from './progress.module.css';

/** Case id → what it teaches. */
export type CaseTypes = Readonly<Record<string, string>>;

/** What mastery asks for, and the addresses of what is needed to count towards it. */
export type MasteryPlace = {
  readonly blueprint: MasteryBlueprint;
  readonly types: string;
  readonly people: string;
  readonly generated: string;
};

type Known = { readonly types: CaseTypes; readonly people: People };

const fetchKnown = async ({ types, people }: MasteryPlace): Promise<Known> => {
  const [known, whom] = await Promise.all([fetch(types), fetch(people)]);
  if (!known.ok || !whom.ok) throw new Error('The list of clients could not be fetched.');
  return { types: (await known.json()) as CaseTypes, people: (await whom.json()) as People };
};

/** How far the first attempts fill what mastery asks for, and somebody who fills a gap. The record is the only truth. */
export function Mastery({ record, place }: { readonly record: LearnerRecord; readonly place: MasteryPlace }) {
  const [known, setKnown] = useState<Known | 'failed' | null>(null);
  useEffect(() => void fetchKnown(place).then(setKnown, () => setKnown('failed')), [place]);
  if (known === null) return null;
  const { blueprint, generated } = place;
  return (
    <section className={css.module} aria-labelledby="mastery">
      <h3 id="mastery">{MASTERY_WORDS.title}</h3>
      {known === 'failed' ? (
        <p>{MASTERY_WORDS.failed}</p>
      ) : (
        <Parts record={record} known={known} blueprint={blueprint} generated={generated} />
      )}
    </section>
  );
}

type PartsProps = {
  readonly record: LearnerRecord;
  readonly known: Known;
  readonly blueprint: MasteryBlueprint;
  readonly generated: string;
};

function Parts({ record, known: { types, people }, blueprint, generated }: PartsProps) {
  const tries = firstTries(record, (id) => {
    const request = parseClientId(id);
    return request ? resolveRequest(request, people).type : (types[id] ?? null);
  });
  const { reached, ...parts } = courseMastery(tries, blueprint);
  const held = skillMastery(tries, blueprint).filter((skill) => skill.held).length;
  const type = nextType(tries, blueprint, clientTypes(people));
  const next = type === null ? null : requestOfType(type, tries.length, people);
  return (
    <>
      <p>{reached ? MASTERY_WORDS.reached : MASTERY_WORDS.lead}</p>
      <ul className={css.items}>
        {(['cases', 'contributors', 'referrals', 'nothingToCorrect'] as const).map((part) => (
          <li key={part} className={css.item}>
            <span>{MASTERY_WORDS.parts[part]}</span>
            <span className={css.status} data-status={parts[part].have >= parts[part].need ? 'completed' : undefined}>
              {Math.min(parts[part].have, parts[part].need)} of {parts[part].need}
            </span>
          </li>
        ))}
        <li className={css.item}>
          <span>{MASTERY_WORDS.skills(blueprint.siblings, blueprint.daysApart)}</span>
          <span className={css.status}>{held}</span>
        </li>
      </ul>
      {next && (
        <p>
          <a href={generated + makeClientQuery(next)}>{MASTERY_WORDS.next}</a>
        </p>
      )}
    </>
  );
}
