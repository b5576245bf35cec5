import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import { describePose } from '#engine/movement/measures/describe-pose.ts';
import { VIEW_WORDS } from '#engine/movement/measures/view-words.table.ts';
import type { NamedView, View } from '#engine/movement/view/view.ts';
import { FigureControls } from './figure-controls.tsx';
import type { FigurePanel } from './figure-panel.ts';
import { FigurePicture } from './figure-picture.tsx';
import type { LayerId } from './figure-words.table.ts';
import css from './movement-figure.module.css';
import { preparePanel, sharedFrame } from './prepare-panels.ts';
import { useOnScreen } from './use-on-screen.ts';
import { usePlayback } from './use-playback.ts';
import { useReducedMotion } from './use-reduced-motion.ts';
import { useTask } from './use-task.ts';

export type FigureProps = {
  /** One body, or two side by side that move together. */
  readonly panels: readonly FigurePanel[];
  readonly view: NamedView;
  /** The instant shown first; the task's key instant where null. */
  readonly instant: number | null;
  /** Layers that are on at first. */
  readonly layers: readonly LayerId[];
  /** How long one repetition takes; the task's own time where not said. */
  readonly seconds?: number;
};

/** The figure once its movement is there. */
export function PlayingFigure({ panels, view, instant, layers, seconds }: FigureProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const task = useTask(panels[0]?.settings.task ?? 'overhead-squat');
  const prepared = useMemo(() => panels.map((panel) => preparePanel(panel, task)), [panels, task]);
  const [ready, setReady] = useState(false);
  const [eye, setEye] = useState<View>(view);
  const [shown, setShown] = useState<ReadonlySet<LayerId>>(() => new Set(layers));
  const onScreen = useOnScreen(root);
  const still = useReducedMotion();
  const playback = usePlayback(instant ?? task.keyInstant, seconds ?? task.seconds, onScreen && !still);
  useEffect(() => setReady(true), []);

  const { t } = playback;
  const first = instant ?? task.keyInstant;
  const moved = useRef(false);
  moved.current ||= t !== first;
  const whole = moved.current;
  const frame = useMemo(() => sharedFrame(prepared, eye, whole ? null : first), [prepared, eye, whole, first]);
  const lead =
    Math.abs(t - task.keyInstant) < 0.06 ? task.keyWords : t < 0.02 || t > 0.98 ? 'At the start' : 'On the way';
  const name = typeof eye === 'string' ? VIEW_WORDS[eye] : 'from an angle';
  const toggle = (layer: LayerId) =>
    setShown((before) => {
      const after = new Set(before);
      if (!after.delete(layer)) after.add(layer);
      return after;
    });
  const pictures = prepared.map(({ panel, play, aligned, notes }, index) => {
    const pose = play(t);
    const drawing = drawFigure(pose, eye, {
      frame,
      hatched: !playback.playing,
      markers: shown.has('markers'),
      plumb: shown.has('plumb'),
      grid: shown.has('grid'),
      ...(shown.has('ghost') ? { ghost: aligned(t) } : {}),
    });
    const words = playback.playing ? '' : describePose(pose, lead, task.id === 'overhead-squat').join(' ');
    const title = `${panel.label === '' ? '' : `${panel.label}: `}${task.name} ${name}`;
    return { key: `${id}-${index}`, label: panel.label, drawing, words, title, notes };
  });

  return (
    <div className={css.figure} ref={root}>
      <div className={css.panels} data-count={pictures.length}>
        {pictures.map(({ key, label, drawing, words, title, notes }) => (
          <div className={css.panel} key={key}>
            {label !== '' && <p className={css.label}>{label}</p>}
            <FigurePicture drawing={drawing} id={key} title={title} words={words} className={css.picture} />
            {notes.length > 0 && <p className={css.note}>{notes.join(' ')}</p>}
          </div>
        ))}
      </div>
      <FigureControls
        id={id}
        ready={ready}
        playback={playback}
        still={still}
        view={eye}
        onView={setEye}
        layers={shown}
        onLayer={toggle}
        seconds={seconds ?? task.seconds}
      />
      <details className={css.words}>
        <summary>What there is to see, in words</summary>
        {pictures.map(({ key, label, words }) => (
          <p key={key}>
            {label !== '' && <b>{label}. </b>}
            {words === '' ? 'Pause the movement to read where everything is.' : words}
          </p>
        ))}
      </details>
    </div>
  );
}
