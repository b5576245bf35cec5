import type { PicturePoint } from '../movement/measures/goniometer.ts';
import { radians } from '../movement/space/angle.ts';
import { ANGLE_PLANS } from './angle-points.table.ts';
import type { AngleSpec } from './angle-spec.ts';
import { readAngle } from './read-angle.ts';

const turn = (point: PicturePoint, round: PicturePoint, by: number): PicturePoint => {
  const [x, y] = [point.x - round.x, point.y - round.y];
  const [cos, sin] = [Math.cos(radians(by)), Math.sin(radians(by))];
  return { x: round.x + x * cos - y * sin, y: round.y + x * sin + y * cos };
};

/** The same points with the moving arm turned until they read this angle, degrees: what typing a number does. */
export const turnToAngle = (spec: AngleSpec, points: readonly PicturePoint[], wanted: number): PicturePoint[] => {
  const { vertex, moving } = ANGLE_PLANS[spec.kind];
  const [round, point] = [points[vertex], points[moving]];
  if (round === undefined || point === undefined) return [...points];
  const by = wanted - readAngle(spec, points);
  const turned = (sign: 1 | -1) => points.with(moving, turn(point, round, sign * by));
  const miss = (trial: readonly PicturePoint[]) => Math.abs(Math.sin(radians(readAngle(spec, trial) - wanted) / 2));
  const [one, other] = [turned(1), turned(-1)];
  return miss(one) <= miss(other) ? one : other;
};
