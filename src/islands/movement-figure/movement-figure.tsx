import { Suspense } from 'react';
import { type FigureProps, PlayingFigure } from './playing-figure.tsx';

/** A drawn body that moves: play, scrub, turn, compare. Its first picture is rendered on the server, needs no script, and stays until the movement's code has arrived. */
export function MovementFigure(props: FigureProps) {
  return (
    <Suspense>
      <PlayingFigure {...props} />
    </Suspense>
  );
}
