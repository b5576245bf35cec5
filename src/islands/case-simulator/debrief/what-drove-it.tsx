import type { Assessment } from '#engine/screening/assessment.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameContributor } from '../words/name-of.ts';
import css from './debrief.module.css';
import { ExpertNotes } from './expert-notes.tsx';

const SHOWN = 5;

/** What drove it in truth, and how sure anyone could have been from these readings; after a sign that stops a session, only that. */
export function WhatDroveIt({ assessment }: { readonly assessment: Assessment }) {
  const { data, brief, names, say } = useDesk();
  const { deviation, side } = brief.index;
  const isTrue = (contributor: string) =>
    data.sheet.study.truth.drives.some(
      (link) =>
        link.contributor === contributor &&
        link.deviation === deviation &&
        (link.sides.includes(side) || link.sides.includes('central')),
    );
  const here = assessment.hypotheses.filter((each) => each.side === side || each.side === 'central');
  const drivers = here.filter(({ contributor }) => isTrue(contributor));
  const shown = here.filter((each, rank) => rank < SHOWN || isTrue(each.contributor));
  const named = drivers.map((each) => nameContributor(each.contributor, each.side, names, say)).join(' · ');
  if (assessment.disposition.stopsSession) {
    return (
      <section className={css.part} aria-labelledby="debrief-drove">
        <h3 id="debrief-drove">{say('case.debrief.sign')}</h3>
        <p className={css.sentence}>{say('case.debrief.sign.first')}</p>
        <ExpertNotes />
      </section>
    );
  }
  return (
    <section className={css.part} aria-labelledby="debrief-drove">
      <h3 id="debrief-drove">{say('case.debrief.drove')}</h3>
      <p className={css.sentence}>
        {drivers.length === 0 ? say('case.debrief.drove.nothing') : say('case.debrief.drove.is', { drivers: named })}
      </p>
      <p>{say('case.debrief.sure')}</p>
      <table className={css.chances}>
        <caption className="visually-hidden">{say('case.debrief.sure')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('case.debrief.contributor')}</th>
            <th scope="col">{say('case.debrief.drivesFrom')}</th>
            <th scope="col">{say('case.debrief.present')}</th>
            <th scope="col">{say('case.debrief.truth')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <tr key={each.contributor}>
              <th scope="row">{nameContributor(each.contributor, each.side, names, say)}</th>
              <td>
                <span className={css.bar} aria-hidden="true">
                  <span style={{ inlineSize: `${Math.round(each.drives * 100)}%` }} />
                </span>
                {say('case.percent', { percent: Math.round(each.drives * 100) })}
              </td>
              <td>{say('case.percent', { percent: Math.round(each.present * 100) })}</td>
              <td>{say(isTrue(each.contributor) ? 'case.debrief.itDrove' : 'case.debrief.itDidNot')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ExpertNotes />
    </section>
  );
}
