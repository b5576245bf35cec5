import { expiryOf } from '#engine/worksheet/expiry.ts';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import css from '../practice-worksheet.module.css';
import { sayDay } from '../say-day.ts';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';
import { EraseButton } from './erase-button.tsx';

type Props = {
  readonly sheets: readonly Worksheet[];
  readonly open: (id: string) => void;
  readonly erase: (id: string) => void;
};

/** The sheets of this browser, the one changed last on top. */
export function SheetList({ sheets, open, erase }: Props) {
  const words = WORKSHEET_WORDS.shelf;
  if (sheets.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="sheets">
      <h2 id="sheets">{words.title}</h2>
      <ul className={css.rows}>
        {sheets.map((sheet) => (
          <li key={sheet.id} className={css.row}>
            <div>
              <p className={css.name}>{sheet.nickname}</p>
              <p className="small soft">{words.line(sayDay(sheet.begunAt), sayDay(expiryOf(sheet)))}</p>
            </div>
            <div className={css.verbs}>
              <button
                type="button"
                className="button"
                aria-label={words.open(sheet.nickname)}
                onClick={() => open(sheet.id)}
              >
                {words.openShort}
              </button>
              <EraseButton about={sheet.nickname} erase={() => erase(sheet.id)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
