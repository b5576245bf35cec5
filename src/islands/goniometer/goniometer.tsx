import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ANGLE_PLANS } from '#engine/measuring/angle-points.table.ts';
import { type AngleSpec, viewOf } from '#engine/measuring/angle-spec.ts';
import { measuringFrame } from '#engine/measuring/measuring-frame.ts';
import { parkedPoints } from '#engine/measuring/parked-points.ts';
import { readAngle } from '#engine/measuring/read-angle.ts';
import { truePoints } from '#engine/measuring/true-points.ts';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import { VIEW_WORDS } from '#engine/movement/measures/view-words.table.ts';
import type { Pose } from '#engine/movement/pose/pose.ts';
import { FigurePicture } from '#islands/movement-figure/figure-picture.tsx';
import { describeAngle } from './describe-angle.ts';
import { describePlace } from './describe-place.ts';
import css from './goniometer.module.css';
import { GoniometerArms } from './goniometer-arms.tsx';
import { GoniometerFeedback } from './goniometer-feedback.tsx';
import { GoniometerField } from './goniometer-field.tsx';
import { GoniometerHandle } from './goniometer-handle.tsx';
import { ANGLE_WORDS, POINT_WORDS } from './goniometer-words.table.ts';
import type { Measurement } from './measurement.ts';
import { usePoints } from './use-points.ts';

type Props = {
  /** The body at the instant that is measured. Keep the same object between renders; another pose wants another `key`. */
  readonly pose: Pose;
  readonly spec: AngleSpec;
  /** What the person does, as the picture's name begins: "Single-leg squat". */
  readonly movement: string;
  /** Opens the description that is given after grading: "At the bottom". */
  readonly instantWords: string;
  readonly initial: Measurement | null;
  readonly onMeasure: (measurement: Measurement) => void;
  readonly disabled: boolean;
  /** Null until graded; then the true points are drawn and the distance is told. */
  readonly graded: { readonly detectableChange: number | null } | null;
};

/** Milliseconds of rest before a reading is spoken. */
const REST = 600;

/** A goniometer laid on the picture of a body: drag, tap or arrow its points, or type the angle. */
export function Goniometer({ pose, spec, movement, instantWords, initial, onMeasure, disabled, graded }: Props) {
  const id = useId();
  const { kind, side } = spec;
  const view = viewOf({ kind, side });
  const { drawing, parked, truth } = useMemo(() => {
    const frame = measuringFrame(pose, { kind, side });
    return {
      drawing: drawFigure(pose, view, { frame }),
      parked: parkedPoints({ kind, side }, frame),
      truth: truePoints(pose, { kind, side }),
    };
  }, [pose, kind, side, view]);
  const box = useMemo(() => {
    const [left = 0, top = 0, width = 1, height = 1] = drawing.viewBox.split(' ').map(Number);
    return [left, top, width, height] as const;
  }, [drawing]);
  const { points, placed, degrees, move, type } = usePoints(spec, parked, initial, onMeasure);
  const [held, setHeld] = useState<number | null>(null);
  const [spoken, setSpoken] = useState('');
  const touched = useRef(false);
  const reading = degrees === null ? null : describeAngle(kind, degrees, true);
  useEffect(() => {
    if (!touched.current || reading === null) return;
    const rest = setTimeout(() => setSpoken(`Reads ${reading}.`), REST);
    return () => clearTimeout(rest);
  }, [reading]);

  const closed = disabled || graded !== null;
  const words = ANGLE_WORDS[kind];
  const name = `${words.name}, ${side} ${kind === 'trunk-lean' ? 'side' : 'leg'}`;
  const names = ANGLE_PLANS[kind].points.map((point) => POINT_WORDS[point]);
  const put = (event: MouseEvent<HTMLDivElement>) => {
    if (held === null || closed || (event.target instanceof Element && event.target.closest('[role="slider"]'))) return;
    const plate = event.currentTarget.getBoundingClientRect();
    const scale = box[2] / plate.width;
    touched.current = true;
    move(held, { x: box[0] + (event.clientX - plate.left) * scale, y: box[1] + (event.clientY - plate.top) * scale });
    setHeld(null);
  };
  return (
    <fieldset className={css.goniometer} aria-label={`Goniometer: ${name}`}>
      <div className={css.sheet}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the second tap of tap-tap; keys move the points themselves */}
        <div
          className={css.plate}
          style={{ ['--ratio' as string]: box[2] / box[3] }}
          data-holding={held !== null}
          onClick={put}
        >
          <FigurePicture
            drawing={drawing}
            id={`${id}-picture`}
            title={`${movement} ${VIEW_WORDS[view]}, to be measured`}
            words={
              graded
                ? describePose(pose, instantWords).join(' ')
                : 'Where each landmark lies is written below the picture, under “Landmarks in words”.'
            }
            className={css.picture}
          />
          <svg className={css.overlay} viewBox={drawing.viewBox} aria-hidden="true">
            <GoniometerArms kind={kind} points={points} of="learner" />
            {graded && <GoniometerArms kind={kind} points={truth} of="truth" />}
          </svg>
          {points.map((point, index) => (
            <GoniometerHandle
              key={names[index]?.name}
              label={names[index]?.name ?? ''}
              number={index + 1}
              place={describePlace(point, view)}
              point={point}
              box={box}
              placed={placed[index] ?? false}
              held={held === index}
              disabled={closed}
              describedBy={`${id}-keys`}
              move={(to) => {
                touched.current = true;
                setHeld(null);
                move(index, to);
              }}
              hold={(now) => setHeld(now ? index : null)}
            />
          ))}
        </div>
        <div className={css.panel}>
          <p className={css.name}>{name}</p>
          <p className={css.reading}>
            <span className={css.degrees}>{degrees === null ? '–' : describeAngle(kind, degrees)}</span>
            {degrees === null && <span className={css.help}>Reads once all its points are placed.</span>}
          </p>
          <ol className={css.points}>
            {names.map(({ name, where }, index) => (
              <li key={name} data-placed={placed[index]}>
                <b>{name}:</b> {where} {placed[index] && <span className={css.done}>✓ placed</span>}
              </li>
            ))}
          </ol>
          {graded ? (
            <GoniometerFeedback
              spec={spec}
              read={degrees}
              truth={readAngle(spec, truth)}
              detectableChange={graded.detectableChange}
            />
          ) : (
            <GoniometerField
              id={`${id}-field`}
              degrees={degrees}
              positive={words.positive}
              negative={words.negative}
              disabled={closed}
              type={(value) => {
                touched.current = true;
                type(value);
              }}
            />
          )}
          <details className={css.more}>
            <summary>How to use it</summary>
            <p>{words.how}</p>
            <p id={`${id}-keys`}>
              Drag a point, or tap it and then tap where it goes. With the keyboard: Tab to a point, arrow keys move it
              half a centimetre, with Shift two.
            </p>
          </details>
          <details className={css.more}>
            <summary>Landmarks in words</summary>
            <p>For measuring without the picture: where each landmark lies, to the nearest centimetre.</p>
            <ul>
              {truth.map((point, index) => (
                <li key={names[index]?.name}>
                  {names[index]?.name}: {describePlace(point, view)}.
                </li>
              ))}
            </ul>
          </details>
          <p className="visually-hidden" role="status">
            {spoken}
          </p>
        </div>
      </div>
    </fieldset>
  );
}
