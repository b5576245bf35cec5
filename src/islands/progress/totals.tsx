import type { LearnerRecord } from '#engine/record/learner-record.ts';
import { isPassed, listMadeUp } from './list-made-up.ts';
import type { Outline } from './outline.ts';
import css from './progress.module.css';

type Props = { readonly record: LearnerRecord; readonly outline: Outline };

/** Plain counts; made-up clients are counted among those met, since there is no end of them. */
export function Totals({ record, outline }: Props) {
  const lessons = outline.modules.flatMap((module) => module.lessons);
  const clients = outline.modules.flatMap((module) => module.cases);
  const completed = lessons.filter(({ id }) => record.lessons.get(id)?.status === 'completed').length;
  const marked = [...record.questions.values()].filter(({ first }) => first.credit !== null);
  const rightFirst = marked.filter(({ first }) => first.credit === 1).length;
  const passed = clients.filter(({ id }) => record.cases.get(id)?.attempts.some(({ result }) => result?.passed)).length;
  const madeUp = listMadeUp(record);
  const counts = [
    { name: 'Lessons completed', value: completed, outOf: lessons.length },
    { name: 'Questions right at the first try', value: rightFirst, outOf: marked.length },
    { name: 'Clients passed', value: passed, outOf: clients.length },
    ...(madeUp.length === 0
      ? []
      : [
          {
            name: 'Made-up clients passed',
            value: madeUp.filter((client) => isPassed(client.record)).length,
            outOf: madeUp.length,
          },
        ]),
  ];
  return (
    <dl className={css.totals}>
      {counts.map(({ name, value, outOf }) => (
        <div key={name} className={css.total}>
          <dt>{name}</dt>
          <dd>
            {outOf > 0 && `${value} `}
            <span className={css.outOf}>{outOf > 0 ? `of ${outOf}` : 'none yet'}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
