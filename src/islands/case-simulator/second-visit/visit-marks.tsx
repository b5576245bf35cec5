import type { SecondVisitGrade } from '#engine/grading/second-visit/grade-second-visit.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import { useDesk } from '../attempt/desk.ts';
import { LineList } from '../debrief/line-list.tsx';
import { formatValue } from '../words/format-value.ts';
import css from './second-visit.module.css';

type Props = { readonly grade: Extract<SecondVisitGrade, { status: 'graded' }> };

/** How the second visit was handled, line by line, and what was really so: the body's own change without any error. */
export function VisitMarks({ grade }: Props) {
  const { brief, data, names, state, say } = useDesk();
  const taken = state.secondVisit?.takenAgain ?? [];
  const truths = grade.projection.measures.filter(({ finding, side }) =>
    taken.some((each) => each.finding === finding && each.side === side),
  );
  return (
    <section className={css.marks} aria-labelledby="visit-marks">
      <h3 id="visit-marks" tabIndex={-1}>
        {say('case.visit.marks', { points: grade.points, outOf: grade.outOf })}
      </h3>
      <p className="soft">{say('case.visit.marks.lead')}</p>
      <LineList lines={grade.lines} />
      {truths.length > 0 && (
        <>
          <h4>{say('case.visit.truth')}</h4>
          <ul className={css.truths}>
            {truths.map(({ finding: id, side, before, after }) => {
              const finding = names.finding.get(id);
              const detectable = minimalDetectableChange(id, brief.brief.sex, data.knowledge);
              return finding ? (
                <li key={`${id}-${side}`}>
                  {say('case.visit.truth.is', {
                    finding: finding.text,
                    side: say(`case.side.${side}`),
                    before: formatValue(before, finding, say),
                    after: formatValue(after, finding, say),
                    detectable: detectable === null ? '–' : formatValue(detectable, finding, say),
                  })}
                </li>
              ) : null;
            })}
          </ul>
        </>
      )}
    </section>
  );
}
