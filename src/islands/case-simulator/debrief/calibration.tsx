import type { Assessment } from '#engine/screening/assessment.ts';
import { useDesk } from '../attempt/desk.ts';
import { isSame } from '../hypotheses/stated.ts';
import { nameContributor } from '../words/name-of.ts';
import { brier } from './brier.ts';
import { CalibrationChart } from './calibration-chart.tsx';
import css from './debrief.module.css';

/** How the stated probabilities lie beside what the readings made likely and beside the truth. Never in the mark. */
export function Calibration({ assessment }: { readonly assessment: Assessment }) {
  const { data, brief, state, names, say } = useDesk();
  const stated = (state.hypotheses.second ?? state.hypotheses.first)?.hypotheses ?? [];
  const rows = stated.flatMap(({ drives, contributor, side }) => {
    const found = assessment.hypotheses.find((each) => isSame(each, { contributor, side }));
    if (drives === undefined || !found) return [];
    const truly = data.sheet.study.truth.drives.some(
      (link) =>
        link.contributor === contributor &&
        link.deviation === brief.index.deviation &&
        link.sides.some((on) => on === side || on === brief.index.side),
    );
    return [{ contributor, side, stated: drives, likely: found.drives, truly }];
  });
  const percent = (share: number) => say('case.percent', { percent: Math.round(share * 100) });
  return (
    <section className={css.part} aria-labelledby="debrief-calibration">
      <h3 id="debrief-calibration">{say('case.debrief.calibration')}</h3>
      {rows.length === 0 ? (
        <p className="soft">{say('case.debrief.calibration.none')}</p>
      ) : (
        <>
          <p className="soft">{say('case.debrief.calibration.lead')}</p>
          <CalibrationChart
            rows={rows.map((row) => ({
              ...row,
              key: `${row.contributor}-${row.side}`,
              name: nameContributor(row.contributor, row.side, names, say),
            }))}
          />
          <table className={css.chances}>
            <caption className="visually-hidden">{say('case.debrief.calibration')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('case.debrief.contributor')}</th>
                <th scope="col">{say('case.debrief.youGave')}</th>
                <th scope="col">{say('case.debrief.likely')}</th>
                <th scope="col">{say('case.debrief.truth')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={row.contributor}>
                  <th scope="row">
                    {index + 1}. {nameContributor(row.contributor, row.side, names, say)}
                  </th>
                  <td>{percent(row.stated)}</td>
                  <td>{percent(row.likely)}</td>
                  <td>{say(row.truly ? 'case.debrief.itDrove' : 'case.debrief.itDidNot')}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {say('case.debrief.brier', {
              likely: brier(rows.map((row) => ({ stated: row.stated, against: row.likely })))?.toFixed(2) ?? '–',
              truth: brier(rows.map((row) => ({ stated: row.stated, against: row.truly ? 1 : 0 })))?.toFixed(2) ?? '–',
            })}
          </p>
        </>
      )}
    </section>
  );
}
