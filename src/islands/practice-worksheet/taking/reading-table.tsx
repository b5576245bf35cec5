import type { Reading } from '#engine/screening/reading.ts';
import { addedPainFinding, didHurt } from '#engine/worksheet/pain-stops.ts';
import { readingSides } from '#engine/worksheet/read-draft.ts';
import { formatValue } from '#islands/case-simulator/words/format-value.ts';
import type { NamedTest } from '#islands/case-simulator/words/make-names.ts';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

type Props = { readonly test: NamedTest; readonly readings: readonly Reading[] };

/** The readings of one taking: a line a finding, with its sides. */
export function ReadingTable({ test, readings }: Props) {
  const { data, say } = useSheet();
  const hurt = addedPainFinding(test.id, data.knowledge) !== null && didHurt({ readings }, data.knowledge);
  const filmed = readings.some((reading) => reading.filmed);
  return (
    <>
      <dl className={css.readings}>
        {test.findings.flatMap((finding) => {
          const told = readingSides(finding.side).flatMap((side) => {
            const reading = readings.find((had) => had.finding === finding.id && had.side === side);
            if (!reading) return [];
            const value = formatValue(reading.value, finding, say);
            return [side === 'central' ? value : `${say(`case.side.${side}`)} ${value}`];
          });
          if (told.length === 0) return [];
          return [
            <div key={finding.id}>
              <dt>{finding.text}</dt>
              <dd>{told.join(' · ')}</dd>
            </div>,
          ];
        })}
      </dl>
      {hurt && (
        <p className="small">
          <strong>{WORKSHEET_WORDS.pain.hurt}</strong>
        </p>
      )}
      {filmed && <p className="small soft">{WORKSHEET_WORDS.readings.filmed}</p>}
    </>
  );
}
