import { useDesk } from '../attempt/desk.ts';
import { nameParams } from '../words/name-params.ts';
import css from './debrief.module.css';
import { dearestLines, type Graded } from './graded.ts';
import { Sources } from './sources.tsx';

/** The changes worth most: what was done, what it cost, why, and on what ground. */
export function Changes({ verdict }: { readonly verdict: Graded }) {
  const { names, practice, say } = useDesk();
  const lines = dearestLines(verdict);
  return (
    <section className={css.part} aria-labelledby="debrief-changes">
      <h3 id="debrief-changes">{say('case.debrief.changes')}</h3>
      {lines.length === 0 && <p>{say('case.debrief.changes.none')}</p>}
      <ol className={css.changes}>
        {lines.map((line) => (
          <li key={line.rule}>
            <p>{say(line.messageKey, nameParams(line.params, names, say))}</p>
            <p className="small soft">{say('case.debrief.cost', { points: line.outOf - line.points })}</p>
            {practice[line.dimension] && (
              <p className="small">
                {say('case.debrief.practise')}
                <a href={practice[line.dimension]?.href}>{practice[line.dimension]?.title}</a>
              </p>
            )}
            <Sources keys={line.sources} />
          </li>
        ))}
      </ol>
    </section>
  );
}
