import { useId, useMemo, useState } from 'react';
import type { FigurePanel } from '#islands/movement-figure/figure-panel.ts';
import { FigurePicture } from '#islands/movement-figure/figure-picture.tsx';
import { useDesk } from '../attempt/desk.ts';
import opens from '../frame/opens.module.css';
import { Segmented } from '../ratings/segmented.tsx';
import { drawBeside, PLATE_VIEWS, type PlateView } from './draw-plate.ts';
import css from './plate.module.css';

/** Two bodies beside each other at one scale, from the side one chooses, with what is to be seen in words. */
export function Beside({ panels }: { readonly panels: readonly FigurePanel[] }) {
  const { say } = useDesk();
  const id = useId();
  const [view, setView] = useState<PlateView>('anterior');
  const drawn = useMemo(
    () =>
      drawBeside(
        panels.map(({ settings }) => settings),
        view,
      ).map((picture, index) => ({ ...picture, label: panels[index]?.label ?? '' })),
    [panels, view],
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
        {drawn.map(({ drawing, words, label }) => (
          <figure key={label}>
            <FigurePicture
              drawing={drawing}
              id={`${id}-${label}`}
              title={`${label}, ${say(`case.plate.${view}`)}`}
              words={words}
              className={css.picture}
            />
            <figcaption>{label}</figcaption>
          </figure>
        ))}
      </div>
      <details>
        <summary className={opens.opens}>{say('case.plate.words')}</summary>
        {drawn.map(({ words, label }) => (
          <p key={label}>
            <b>{label}.</b> {words}
          </p>
        ))}
      </details>
    </div>
  );
}
