import { useId, useMemo, useState } from 'react';
import { pictureFrame } from '#engine/movement/view/picture-frame.ts';
import type { FigurePanel } from '#islands/movement-figure/figure-panel.ts';
import { useDesk } from '../attempt/desk.ts';
import opens from '../frame/opens.module.css';
import { Segmented } from '../ratings/segmented.tsx';
import { keyPose, PLATE_VIEWS, type PlateView, wordsOf } from './draw-plate.ts';
import css from './plate.module.css';
import { Still } from './still.tsx';

/** Two bodies beside each other at one scale, from the side one chooses, with what is to be seen in words. */
export function Beside({ panels }: { readonly panels: readonly FigurePanel[] }) {
  const { say } = useDesk();
  const id = useId();
  const [view, setView] = useState<PlateView>('anterior');
  const bodies = useMemo(
    () =>
      panels.map(({ label, settings }) => {
        const pose = keyPose(settings);
        return { label, pose, words: wordsOf(settings, pose) };
      }),
    [panels],
  );
  const frame = useMemo(
    () =>
      pictureFrame(
        bodies.map(({ pose }) => pose),
        view,
      ),
    [bodies, view],
  );
  return (
    <div className={css.plate}>
      <Segmented
        name={`${id}-view`}
        legend={say('case.plate.view')}
        options={PLATE_VIEWS.map((value) => ({ value, label: say(`case.plate.${value}`) }))}
        chosen={view}
        choose={setView}
      />
      <div className={css.beside}>
        {bodies.map(({ pose, words, label }) => (
          <Still
            key={label}
            pose={pose}
            view={view}
            frame={frame}
            id={`${id}-${label}`}
            title={`${label}, ${say(`case.plate.${view}`)}`}
            words={words}
            caption={label}
          />
        ))}
      </div>
      <details>
        <summary className={opens.opens}>{say('case.plate.words')}</summary>
        {bodies.map(({ words, label }) => (
          <p key={label}>
            <b>{label}.</b> {words}
          </p>
        ))}
      </details>
    </div>
  );
}
