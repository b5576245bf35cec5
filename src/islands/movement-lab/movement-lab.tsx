import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { labBody } from '#engine/lab/lab-body.ts';
import { labDrivers } from '#engine/lab/lab-drivers.ts';
import { labScreen } from '#engine/lab/lab-screen.ts';
import { askedLeg } from '#engine/lab/lab-state.ts';
import { MODIFICATIONS } from '#engine/movement/tasks/modifications.table.ts';
import { useOnScreen } from '#islands/movement-figure/use-on-screen.ts';
import { describeNote } from './describe-note.ts';
import { LabControls } from './lab-controls.tsx';
import type { LabData } from './lab-data.ts';
import { LabFigure } from './lab-figure.tsx';
import { LabHypotheses } from './lab-hypotheses.tsx';
import { LabReadings } from './lab-readings.tsx';
import { LabStrip } from './lab-strip.tsx';
import { LAB_LIMIT_WORDS } from './lab-words.table.ts';
import css from './movement-lab.module.css';
import { readingRows } from './reading-rows.ts';
import { TryControls } from './try-controls.tsx';
import { useLabState } from './use-lab-state.ts';
import { useRested } from './use-rested.ts';

/** Milliseconds of rest before the engine thinks: its answer can cost more than a frame. */
const THINKS_AFTER = 180;

/** The movement lab: set what is there, see the body, its angles, and what the engine would make of it. */
export function MovementLab({ data }: { readonly data: LabData }) {
  const { knowledge, content } = data;
  const { state, notes, change } = useLabState(data);
  const [alive, setAlive] = useState(false);
  const figure = useRef<HTMLDivElement>(null);
  const figureSeen = useOnScreen(figure);
  useEffect(() => setAlive(true), []);
  const shown = useDeferredValue(state);
  const bodies = useMemo(() => {
    const { modification } = shown;
    return {
      of: shown,
      plain: labBody(shown, null, knowledge),
      modified: modification === null ? null : labBody(shown, modification, knowledge),
    };
  }, [shown, knowledge]);
  const rested = useRested(bodies, THINKS_AFTER);
  const drivers = useMemo(
    () => labDrivers(labScreen(rested.of, rested.plain, rested.modified, content.measures, knowledge), knowledge),
    [rested, content, knowledge],
  );
  const { plain, modified } = bodies;
  const modificationName = shown.modification === null ? '' : MODIFICATIONS[shown.modification].name;
  const rows = readingRows(plain, modified, knowledge);
  const leg = askedLeg(shown.legs);
  const kneeNoted = rows.find(({ name }) => name === `Knee in, ${leg}`)?.noted === true;
  const knee = plain.magnitudes.find(({ deviation, side }) => deviation === 'two-leg-squat-knee-in' && side === leg);
  const names = Object.fromEntries(Object.entries(data.contributors).map(([id, { name }]) => [id, name]));
  return (
    <div className={css.lab} data-alive={alive || undefined}>
      {notes.length > 0 && (
        <div className="notice" data-kind="care" role="status">
          <p>Parts of this address could not be used as they stood.</p>
          <ul>
            {notes.map((note) => (
              <li key={`${note.name} ${note.found}`}>{describeNote(note, names)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={css.sheet}>
        <div className={css.stage}>
          <div ref={figure}>
            <LabFigure
              plain={plain}
              modified={modified}
              modificationName={modificationName}
              compare={shown.compare}
              seconds={shown.seconds}
            />
          </div>
          <TryControls ready={alive} data={data} state={state} change={change} />
        </div>
        <LabControls ready={alive} data={data} state={state} change={change} />
        <div className={css.answers}>
          <LabReadings rows={rows} modificationName={modificationName} average={shown.person === null} />
          {knee?.drivenBy && (
            <p className={css.driven}>
              {knee.drivenBy.length === 0
                ? `In this person nothing that is set drives the ${leg} knee. Being there is not the same as driving.`
                : `In this person the ${leg} knee is driven by: ${knee.drivenBy.map((id) => names[id]?.toLowerCase()).join(', ')}.`}
            </p>
          )}
          <LabHypotheses
            ready={alive}
            drivers={drivers}
            leg={leg}
            kneeNoted={kneeNoted}
            data={data}
            measured={state.measured}
            tried={shown.modification !== null}
            onMeasured={(measured) => change({ measured })}
          />
          <p className={css.hint}>{LAB_LIMIT_WORDS}</p>
        </div>
      </div>
      {alive && (
        <LabStrip
          figureSeen={figureSeen}
          body={rested.modified ?? rested.plain}
          change={rested.of.modification === null ? '' : MODIFICATIONS[rested.of.modification].name}
        />
      )}
    </div>
  );
}
