import { useId } from 'react';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import { useSheet } from '../desk/desk.ts';
import css from '../practice-worksheet.module.css';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

const MINUTES = [10, 15, 20, 30, 45, 60, 90] as const;
const SESSIONS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What the plan has to fit into: equipment, minutes a session, sessions a week. */
export function CircumstancesFields() {
  const { sheet, data, change } = useSheet();
  const words = WORKSHEET_WORDS.plan;
  const id = useId();
  const { equipment, minutesPerSession, sessionsPerWeek } = sheet.circumstances;
  const set = (changed: Partial<Worksheet['circumstances']>) =>
    change({ ...sheet, circumstances: { ...sheet.circumstances, ...changed } });
  return (
    <>
      <div className={css.sides}>
        <div className="field">
          <label htmlFor={`${id}-minutes`}>{words.minutes}</label>
          <select
            id={`${id}-minutes`}
            className="select"
            value={minutesPerSession}
            onChange={({ target }) => set({ minutesPerSession: Number(target.value) })}
          >
            {MINUTES.map((minutes) => (
              <option key={minutes}>{minutes}</option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-sessions`}>{words.sessions}</label>
          <select
            id={`${id}-sessions`}
            className="select"
            value={sessionsPerWeek}
            onChange={({ target }) => set({ sessionsPerWeek: Number(target.value) })}
          >
            {SESSIONS.map((sessions) => (
              <option key={sessions}>{sessions}</option>
            ))}
          </select>
        </div>
      </div>
      <fieldset className={css.equipment}>
        <legend>{words.equipment}</legend>
        {data.knowledge.equipment.map((item) => (
          <label key={item} className={css.check}>
            <input
              type="checkbox"
              checked={equipment.includes(item)}
              onChange={({ target }) =>
                set({ equipment: target.checked ? [...equipment, item] : equipment.filter((had) => had !== item) })
              }
            />
            <span>{item.replaceAll('-', ' ')}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
