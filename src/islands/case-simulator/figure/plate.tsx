import { useId, useMemo } from 'react';
import { FigurePicture } from '#islands/movement-figure/figure-picture.tsx';
import { useDesk } from '../attempt/desk.ts';
import { drawPlate } from './draw-plate.ts';
import css from './plate.module.css';
import { settingsOfTest } from './settings-of-test.ts';

/** A client in three stills, front, side and back, with what is to be seen in words. */
export function Plate({ test }: { readonly test: string }) {
  const { data, say } = useDesk();
  const id = useId();
  const plate = useMemo(() => {
    const settings = settingsOfTest(test, data.sheet.study);
    return settings && drawPlate(settings);
  }, [test, data]);
  if (!plate) return null;
  return (
    <div className={css.plate}>
      <div className={css.views}>
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
        <summary>{say('case.plate.words')}</summary>
        <p>{plate.words}</p>
      </details>
    </div>
  );
}
