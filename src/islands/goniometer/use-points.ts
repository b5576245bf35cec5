import { useState } from 'react';
import type { AngleSpec } from '#engine/measuring/angle-spec.ts';
import { readAngle } from '#engine/measuring/read-angle.ts';
import { turnToAngle } from '#engine/measuring/turn-to-angle.ts';
import type { PicturePoint } from '#engine/movement/measures/goniometer.ts';
import type { Measurement } from './measurement.ts';

export type Points = {
  readonly points: readonly PicturePoint[];
  /** Which points have been placed by hand. */
  readonly placed: readonly boolean[];
  /** Whole degrees once every point is placed, or an angle typed. */
  readonly degrees: number | null;
  readonly move: (index: number, to: PicturePoint) => void;
  readonly type: (degrees: number) => void;
};

/** The goniometer's points: where they lie, and what they read. `tell` hears every complete reading. */
export function usePoints(
  spec: AngleSpec,
  parked: readonly PicturePoint[],
  initial: Measurement | null,
  tell: (measurement: Measurement) => void,
): Points {
  const [points, setPoints] = useState<readonly PicturePoint[]>(() =>
    initial === null ? parked : (initial.points ?? turnToAngle(spec, parked, initial.degrees)),
  );
  const [placed, setPlaced] = useState<readonly boolean[]>(() => parked.map(() => initial?.points !== undefined));
  const [typed, setTyped] = useState(initial !== null);
  const change = (next: readonly PicturePoint[], complete: boolean) => {
    setPoints(next);
    if (complete) tell({ degrees: Math.round(readAngle(spec, next)), points: next });
  };
  return {
    points,
    placed,
    degrees: typed || placed.every(Boolean) ? Math.round(readAngle(spec, points)) : null,
    move: (index, to) => {
      const done = placed.with(index, true);
      setPlaced(done);
      change(points.with(index, to), typed || done.every(Boolean));
    },
    type: (degrees) => {
      setTyped(true);
      change(turnToAngle(spec, points, degrees), true);
    },
  };
}
