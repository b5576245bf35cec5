import { draftPlan } from '#engine/worksheet/draft-plan.ts';
import { nameContributor } from '#islands/case-simulator/words/name-of.ts';
import { useSheet } from '../desk/desk.ts';
import { NoteText } from '../plan/note-text.tsx';
import { PlanLines } from '../plan/plan-lines.tsx';
import { describeReason } from '../reasons/describe-reason.ts';
import { groupHypotheses, SHOWN_A_BAND } from '../reasons/group-hypotheses.ts';
import { sayDay } from '../say-day.ts';
import { ReadingTable } from '../taking/reading-table.tsx';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import css from './paper-sheet.module.css';

/** The sheet as it is printed; on the screen it is not there. */
export function PaperSheet() {
  const { sheet, data, disposition, pain, stage, reasoning, say } = useSheet();
  const words = WORKSHEET_WORDS;
  const { names, knowledge } = data;
  const deviation = names.words.deviations[sheet.index.deviation]?.name ?? sheet.index.deviation;
  const known = stage === 'testing' && reasoning.status === 'known' ? reasoning : null;
  const canTrain = disposition.action !== 'refer' && !pain.movement;
  const plan = known && canTrain ? draftPlan(known.assessment, sheet, knowledge).plan : null;
  return (
    <div className={css.paper}>
      <h2>{words.paper.title(sheet.nickname)}</h2>
      <p>
        {sayDay(sheet.changedAt)} · {words.about(deviation, say(`case.side.${sheet.index.side}`))}
      </p>
      <p className="small">
        {words.paper.notice} {!knowledge.clinicallyReviewed && words.paper.unreviewed}
      </p>
      {disposition.action === 'train' && pain.hurt.length === 0 ? (
        <p>{stage === 'asking' ? words.tests.first : words.paper.noSigns}</p>
      ) : (
        <section className={css.handover}>
          <h3>{words.steps.note}</h3>
          <NoteText />
        </section>
      )}
      <section>
        <h3>{words.steps.readings}</h3>
        {sheet.entries.map((entry) => {
          const test = names.test.get(entry.test);
          if (!test || test.required) return null;
          return (
            <div key={entry.id}>
              <h4>{test.name}</h4>
              <ReadingTable test={test} readings={entry.readings} />
            </div>
          );
        })}
      </section>
      {known && (
        <section>
          <h3>{words.steps.reasons}</h3>
          {groupHypotheses(known.compared)
            .filter(({ band }) => band !== 'little-changed')
            .map(({ band, hypotheses }) => (
              <div key={band}>
                <h4>{words.reasons.bands[band]}</h4>
                <ul>
                  {hypotheses.slice(0, SHOWN_A_BAND).map((hypothesis) => (
                    <li key={hypothesis.contributor}>
                      {nameContributor(hypothesis.contributor, hypothesis.side, names, say)}:{' '}
                      {describeReason(hypothesis, names).join('; ')}
                    </li>
                  ))}
                  {hypotheses.length > SHOWN_A_BAND && (
                    <li>{words.reasons.others(hypotheses.length - SHOWN_A_BAND)}</li>
                  )}
                </ul>
              </div>
            ))}
          <p className="small">
            {words.reasons.lead[known.base]} {words.reasons.caution}
          </p>
        </section>
      )}
      {plan && plan.items.length > 0 && (
        <section>
          <h3>{words.steps.plan}</h3>
          <PlanLines plan={plan} />
        </section>
      )}
    </div>
  );
}
