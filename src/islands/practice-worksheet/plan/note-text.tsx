import { formatValue } from '#islands/case-simulator/words/format-value.ts';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

/** The note itself: signs, how soon, and what was seen or hurt. It names no condition. */
export function NoteText() {
  const { sheet, data, disposition, pain, say } = useSheet();
  const words = WORKSHEET_WORDS.note;
  const { names } = data;
  const seen = [...names.test.values()]
    .filter(({ purpose, required }) => !required && (purpose === 'screen' || purpose === 'safety'))
    .flatMap((test) =>
      sheet.entries
        .filter((entry) => entry.test === test.id)
        .flatMap(({ readings }) => readings)
        .flatMap((reading) => {
          const finding = names.finding.get(reading.finding);
          if (!finding || reading.value === false || data.knowledge.grading.painFindings.includes(reading.finding))
            return [];
          const side = reading.side === 'central' ? '' : `, ${say(`case.side.${reading.side}`)}`;
          return [`${finding.text}${side}: ${formatValue(reading.value, finding, say)}`];
        }),
    );
  return (
    <div className={css.note}>
      <p>{words.text(sheet.nickname)}</p>
      <ul>
        {pain.hurt.map((id) => (
          <li key={id}>
            {words.hurt}: {names.test.get(id)?.name ?? id}
          </li>
        ))}
        {disposition.redFlags.map((id) => (
          <li key={id}>{names.words.redFlags[id]?.text ?? id}</li>
        ))}
      </ul>
      {disposition.urgency && (
        <p>
          {words.urgency}: <b>{words.how[disposition.urgency]}</b>
        </p>
      )}
      {seen.length > 0 && (
        <>
          <p>{words.seen}:</p>
          <ul>
            {[...new Set(seen)].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>{disposition.action === 'train' ? words.pain : disposition.action === 'refer' ? words.scope : words.modify}</p>
      <p className="small soft">{words.name}: ______________________</p>
    </div>
  );
}
