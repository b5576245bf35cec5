import { useId, useMemo } from 'react';
import type { FigureSettings } from '#engine/movement/figure-settings.ts';
import { pictureFrame } from '#engine/movement/view/picture-frame.ts';
import { useDesk } from '../attempt/desk.ts';
import opens from '../frame/opens.module.css';
import { keyPose, PLATE_VIEWS, wordsOf } from './draw-plate.ts';
import css from './plate.module.css';
import { Still } from './still.tsx';

type Props = { readonly settings: FigureSettings };

/** One body in three stills at one scale, front, side and back, with what is to be seen in words. */
export function Stills({ settings }: Props) {
  const { say } = useDesk();
  const id = useId();
  const { pose, words, frames } = useMemo(() => {
    const pose = keyPose(settings);
    return {
      pose,
      words: wordsOf(settings, pose),
      frames: PLATE_VIEWS.map((view) => ({ view, frame: pictureFrame([pose], view) })),
    };
  }, [settings]);
  const columns = frames.map(({ frame }) => `minmax(0, ${Math.round(frame.width * 100)}fr)`).join(' ');
  return (
    <>
      <div className={css.views} style={{ '--columns': columns } as Record<string, string>}>
        {frames.map(({ view, frame }) => (
          <Still
            key={view}
            pose={pose}
            view={view}
            frame={frame}
            id={`${id}-${view}`}
            title={say(`case.plate.${view}`)}
            words={words}
          />
        ))}
      </div>
      <details>
        <summary className={opens.opens}>{say('case.plate.words')}</summary>
        <p>{words}</p>
      </details>
    </>
  );
}
