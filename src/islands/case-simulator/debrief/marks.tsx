import type { DimensionGrade } from '#engine/grading/verdict.ts';
import { useDesk } from '../attempt/desk.ts';
import opens from '../frame/opens.module.css';
import css from './debrief.module.css';
import type { Graded } from './graded.ts';
import { LineList } from './line-list.tsx';

function DimensionMarks({ grade }: { readonly grade: DimensionGrade }) {
  const { data, say } = useDesk();
  return (
    <details className={css.dimension}>
      <summary>
        <h4 className={opens.opens}>{say(`grading.dimension.${grade.id}`)}</h4>
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
      <LineList lines={grade.lines} />
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
