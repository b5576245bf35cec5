import { useId, useMemo } from 'react';
import type { FigureSettings } from '#engine/movement/figure-settings.ts';
import { FigurePicture } from '#islands/movement-figure/figure-picture.tsx';
import { useDesk } from '../attempt/desk.ts';
import opens from '../frame/opens.module.css';
import { drawPlate } from './draw-plate.ts';
import css from './plate.module.css';

/** One body in three stills at one scale, front, side and back, with what is to be seen in words. */
export function Stills({ settings }: { readonly settings: FigureSettings }) {
  const { say } = useDesk();
  const id = useId();
  const plate = useMemo(() => drawPlate(settings), [settings]);
  const columns = plate.views.map(({ drawing }) => `minmax(0, ${Math.round(drawing.width)}fr)`).join(' ');
  return (
    <>
      <div className={css.views} style={{ '--columns': columns } as Record<string, string>}>
        {plate.views.map(({ view, drawing }) => (
          <figure key={view}>
            <FigurePicture
              drawing={drawing}
              id={`${id}-${view}`}
              title={say(`case.plate.${view}`)}
              words={plate.words}
              className={css.picture}
            />
            <figcaption>{say(`case.plate.${view}`)}</figcaption>
          </figure>
        ))}
      </div>
      <details>
        <summary className={opens.opens}>{say('case.plate.words')}</summary>
        <p>{plate.words}</p>
      </details>
    </>
  );
}
