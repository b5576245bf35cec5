import type { DimensionGrade, GradeLine } from '#engine/grading/verdict.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameParams } from '../words/name-params.ts';
import css from './debrief.module.css';
import type { Graded } from './graded.ts';
import { Mark } from './mark.tsx';
import { Sources } from './sources.tsx';

const markOf = ({ points, outOf }: Pick<GradeLine, 'points' | 'outOf'>) =>
  points >= outOf ? 'right' : points > 0 ? 'partly' : 'missed';

function DimensionMarks({ grade }: { readonly grade: DimensionGrade }) {
  const { data, names, say } = useDesk();
  return (
    <details className={css.dimension}>
      <summary>
        <h4>{say(`grading.dimension.${grade.id}`)}</h4>
        <span className={css.bar} aria-hidden="true">
          <span style={{ inlineSize: `${grade.outOf === 0 ? 0 : (100 * grade.points) / grade.outOf}%` }} />
        </span>
        <span className="figures">
          {say('case.points', { points: grade.points, outOf: grade.outOf })}
          {grade.points < grade.outOf * data.knowledge.grading.thresholds.passDimension && (
            <span className={css.under}> {say('case.debrief.underHalf')}</span>
          )}
        </span>
      </summary>
      <ul>
        {grade.lines.map((line) => (
          <li key={`${line.rule}-${Object.values(line.params).join('-')}`} className={css.line}>
            {line.outOf > 0 && <Mark of={markOf(line)} />}
            <div>
              <p>{say(line.messageKey, nameParams(line.params, names, say))}</p>
              <Sources keys={line.sources} />
            </div>
            {line.outOf > 0 && (
              <span className="figures">{say('case.points', { points: line.points, outOf: line.outOf })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Every point with its reason and its source, dimension by dimension. */
export function Marks({ verdict }: { readonly verdict: Graded }) {
  const { say } = useDesk();
  return (
    <section className={css.part} aria-labelledby="debrief-marks">
      <h3 id="debrief-marks">{say('case.debrief.marks')}</h3>
      <p className="soft">{say('case.debrief.marks.lead')}</p>
      {verdict.dimensions.map((grade) => (
        <DimensionMarks key={grade.id} grade={grade} />
      ))}
    </section>
  );
}
