import { LAB_LIMITS, type LabState, PLAIN_LAB } from '#engine/lab/lab-state.ts';
import { Choice } from './choice.tsx';
import { ContributorSliders } from './contributor-sliders.tsx';
import type { LabData } from './lab-data.ts';
import { BUILD_WORDS, LEGS_WORDS, SEX_WORDS } from './lab-words.table.ts';
import css from './movement-lab.module.css';
import { presetState } from './preset-state.ts';
import { Slider } from './slider.tsx';

type Props = {
  /** False until the page is alive: what is moved before would be lost, so nothing can be. */
  readonly ready: boolean;
  readonly data: LabData;
  readonly state: LabState;
  readonly change: (changes: Partial<LabState>) => void;
};

const ofMean = (percent: number): string =>
  percent === 100 ? 'mean' : `${Math.abs(percent - 100)} % ${percent > 100 ? 'longer' : 'shorter'}`;

/** Everything that can be set: causes, load and speed, proportions. */
export function LabControls({ ready, data, state, change }: Props) {
  const { controls, load, presets } = data.content;
  const folded = Object.keys(data.contributors).filter((id) => id !== load && !controls.includes(id));
  const sliders = (ids: readonly string[]) => (
    <ContributorSliders ids={ids} data={data} state={state} change={change} />
  );
  return (
    <div className={css.controls} inert={!ready}>
      <p className={css.start}>
        <label className="label" htmlFor="lab-preset">
          Start from
        </label>
        <select
          id="lab-preset"
          className="select"
          value=""
          onChange={(event) => {
            const preset = presets.find(({ id }) => id === event.currentTarget.value);
            if (preset) change(presetState(preset));
          }}
        >
          <option value="" disabled>
            Choose …
          </option>
          {presets.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button type="button" className="button" data-kind="quiet" onClick={() => change(PLAIN_LAB)}>
          Clear
        </button>
      </p>
      <section aria-labelledby="lab-causes">
        <h2 id="lab-causes">What is there</h2>
        <Choice legend="On" options={LEGS_WORDS} chosen={state.legs} choose={(legs) => change({ legs })} />
        {sliders(controls)}
        <details className={css.more}>
          <summary>{folded.length} more contributors</summary>
          {sliders(folded)}
        </details>
      </section>
      <section aria-labelledby="lab-load">
        <h2 id="lab-load">Load and speed</h2>
        {sliders([load])}
        <Slider
          label="One repetition takes"
          value={state.seconds}
          min={LAB_LIMITS.seconds[0]}
          max={LAB_LIMITS.seconds[1]}
          says={`${state.seconds} seconds`}
          change={(seconds) => change({ seconds })}
        />
      </section>
      <section aria-labelledby="lab-body">
        <h2 id="lab-body">Whose body</h2>
        {(['thigh', 'trunk'] as const).map((part) => (
          <Slider
            key={part}
            label={part === 'thigh' ? 'Thighs' : 'Trunk'}
            value={state[part]}
            min={LAB_LIMITS[part][0]}
            max={LAB_LIMITS[part][1]}
            says={ofMean(state[part])}
            change={(percent) => change({ [part]: percent })}
          />
        ))}
        <Choice legend="Sex" options={SEX_WORDS} chosen={state.sex} choose={(sex) => change({ sex })} />
        <Choice legend="Build" options={BUILD_WORDS} chosen={state.build} choose={(build) => change({ build })} />
      </section>
    </div>
  );
}
