import type { LabState } from '#engine/lab/lab-state.ts';
import type { LabData } from './lab-data.ts';
import { Slider } from './slider.tsx';

type Props = {
  readonly ids: readonly string[];
  readonly data: LabData;
  readonly state: LabState;
  readonly change: (changes: Partial<LabState>) => void;
};

const inWords = (percent: number): string => (percent === 0 ? 'none' : percent === 100 ? 'full' : `${percent} %`);

/** A slider for each of these contributors, from none to full. */
export function ContributorSliders({ ids, data, state, change }: Props) {
  return ids.map((id) => (
    <Slider
      key={id}
      label={data.contributors[id]?.name ?? id}
      value={state.contributors[id] ?? 0}
      min={0}
      max={100}
      says={inWords(state.contributors[id] ?? 0)}
      change={(percent) => {
        const { [id]: _, ...others } = state.contributors;
        change({ contributors: percent === 0 ? others : { ...others, [id]: percent } });
      }}
    />
  ));
}
