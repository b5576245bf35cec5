import type { Reading } from '#engine/screening/reading.ts';
import type { Side } from '#schemas/vocabulary/side.ts';
import { useDesk } from '../attempt/desk.ts';
import { formatValue } from '../words/format-value.ts';
import type { NamedFinding } from '../words/make-names.ts';
import css from './reading-list.module.css';

const on = (readings: readonly Reading[], finding: NamedFinding, side: Side) =>
  readings.filter((reading) => reading.finding === finding.id && reading.side === side);

/** What one test showed, as a small table: a row a finding, a column a leg; repeats stand side by side. */
export function ReadingList({ test }: { readonly test: string }) {
  const { state, data, run, names, say } = useDesk();
  const asked = names.test.get(test);
  if (!asked) return null;
  const { measuredByLearner } = data.knowledge.grading;
  const readByHand = new Set(run.actions.flatMap((action) => (action.type === 'measured' ? [action.finding] : [])));
  const readings = state.screen.readings.filter(
    ({ finding }) => !measuredByLearner.includes(finding) || readByHand.has(finding),
  );
  const found = asked.findings.filter((finding) => readings.some((reading) => reading.finding === finding.id));
  const isQuestions = asked.findings.every((finding) => finding.reads.kind === 'history' && finding.kind === 'boolean');
  const rows = isQuestions
    ? found.filter((finding) => readings.some((reading) => reading.finding === finding.id && reading.value === true))
    : found;
  const value = (finding: NamedFinding, side: Side) =>
    on(readings, finding, side)
      .map((reading) => formatValue(reading.value, finding, say))
      .join(', ') || '–';
  const perLeg = rows.some((finding) => finding.side === 'lateral');
  return (
    <>
      {rows.length > 0 && (
        <table className={css.readings}>
          <caption className="visually-hidden">{say('case.readings.caption', { test: asked.name })}</caption>
          <thead className={perLeg ? undefined : 'visually-hidden'}>
            <tr>
              <th scope="col">{say('case.readings.finding')}</th>
              {perLeg ? (
                <>
                  <th scope="col">{say('case.side.left')}</th>
                  <th scope="col">{say('case.side.right')}</th>
                </>
              ) : (
                <th scope="col">{say('case.readings.value')}</th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((finding) => (
              <tr key={finding.id}>
                <th scope="row">{finding.text}</th>
                {finding.side === 'lateral' ? (
                  <>
                    <td>{value(finding, 'left')}</td>
                    <td>{value(finding, 'right')}</td>
                  </>
                ) : (
                  <td colSpan={perLeg ? 2 : 1}>{value(finding, 'central')}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isQuestions && (
        <p className="small soft">
          {say(rows.length > 0 ? 'case.readings.restNo' : 'case.readings.allNo', { count: found.length - rows.length })}
        </p>
      )}
      {!isQuestions && rows.length === 0 && <p className="small soft">{say('case.readings.none')}</p>}
    </>
  );
}
