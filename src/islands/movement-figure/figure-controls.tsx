import { NAMED_VIEWS, type View } from '#engine/movement/view/view.ts';
import { LAYER_LABELS, type LayerId, SPEEDS, VIEW_LABELS } from './figure-words.table.ts';
import css from './movement-figure.module.css';
import type { Playback } from './use-playback.ts';

type Props = {
  readonly id: string;
  /** False until the code is there: the controls then only take their room, so that nothing shifts when it comes. */
  readonly ready: boolean;
  readonly playback: Playback;
  /** The learner asks for less motion: nothing plays, everything can be stepped. */
  readonly still: boolean;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly layers: ReadonlySet<LayerId>;
  readonly onLayer: (layer: LayerId) => void;
  readonly seconds: number;
};

/** One step of the film: a twenty-fifth of a second at full speed. */
const FRAMES_A_SECOND = 25;
const LAYERS = Object.keys(LAYER_LABELS) as LayerId[];
const FIRST_ORBIT = { azimuth: 35, elevation: 12 };

/** Everything that can be done with the figure: time, view, layers. Native controls only. */
export function FigureControls({ id, ready, playback, still, view, onView, layers, onLayer, seconds }: Props) {
  const { t, playing, speed, stretch, seek, setPlaying, setSpeed, setStretch } = playback;
  const step = (frames: number) => {
    setPlaying(false);
    seek(Math.min(1, Math.max(0, t + frames / (seconds * FRAMES_A_SECOND))));
  };
  return (
    <div className={css.controls} inert={!ready}>
      <div className={css.time}>
        {!still && (
          <button type="button" className={css.play} aria-pressed={playing} onClick={() => setPlaying(!playing)}>
            <svg viewBox="0 0 20 20" aria-hidden="true">
              <path d={playing ? 'M5 3h3.5v14H5zM11.5 3H15v14h-3.5z' : 'M5 3l12 7-12 7z'} />
            </svg>
            {playing ? 'Pause' : 'Play'}
          </button>
        )}
        <button type="button" className={css.small} onClick={() => step(-1)} aria-label="One frame back">
          ‹
        </button>
        <input
          className={css.scrub}
          type="range"
          min={0}
          max={1}
          step={0.005}
          value={t}
          aria-label="Moment of the repetition"
          aria-valuetext={`${Math.round(t * 100)} per cent`}
          onChange={(event) => {
            setPlaying(false);
            seek(event.currentTarget.valueAsNumber);
          }}
        />
        <button type="button" className={css.small} onClick={() => step(1)} aria-label="One frame on">
          ›
        </button>
      </div>
      <fieldset className={css.choices}>
        <legend className="visually-hidden">View</legend>
        {NAMED_VIEWS.map((name) => (
          <label key={name}>
            <input type="radio" name={`${id}-view`} checked={view === name} onChange={() => onView(name)} />
            <span>{VIEW_LABELS[name]}</span>
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={`${id}-view`}
            checked={typeof view !== 'string'}
            onChange={() => onView(FIRST_ORBIT)}
          />
          <span>Turn</span>
        </label>
      </fieldset>
      {typeof view !== 'string' && (
        <div className={css.orbit}>
          <label>
            Round
            <input
              type="range"
              min={-180}
              max={180}
              step={5}
              value={view.azimuth}
              onChange={(event) => onView({ ...view, azimuth: event.currentTarget.valueAsNumber })}
            />
          </label>
          <label>
            Height
            <input
              type="range"
              min={-5}
              max={60}
              step={1}
              value={view.elevation}
              onChange={(event) => onView({ ...view, elevation: event.currentTarget.valueAsNumber })}
            />
          </label>
        </div>
      )}
      <details className={css.more}>
        <summary>Speed and overlays</summary>
        {!still && (
          <fieldset className={css.choices}>
            <legend>Speed</legend>
            {SPEEDS.map(({ value, label }) => (
              <label key={value}>
                <input type="radio" name={`${id}-speed`} checked={speed === value} onChange={() => setSpeed(value)} />
                <span>{label}</span>
              </label>
            ))}
            <label>
              <input
                type="checkbox"
                checked={stretch === 'bottom'}
                onChange={() => setStretch(stretch === 'bottom' ? 'whole' : 'bottom')}
              />
              <span>Repeat the bottom</span>
            </label>
          </fieldset>
        )}
        <fieldset className={css.choices}>
          <legend>Overlays</legend>
          {LAYERS.map((layer) => (
            <label key={layer}>
              <input type="checkbox" checked={layers.has(layer)} onChange={() => onLayer(layer)} />
              <span>{LAYER_LABELS[layer]}</span>
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
