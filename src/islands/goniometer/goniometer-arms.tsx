import { ANGLE_PLANS } from '#engine/measuring/angle-points.table.ts';
import type { AngleKind } from '#engine/measuring/angle-spec.ts';
import type { PicturePoint } from '#engine/movement/measures/goniometer.ts';
import css from './goniometer.module.css';

type Props = {
  readonly kind: AngleKind;
  readonly points: readonly PicturePoint[];
  readonly of: 'learner' | 'truth';
};

const at = ({ x, y }: PicturePoint): string => `${Math.round(x)} ${Math.round(y)}`;

/** Half the opening of the wedge drawn at the vertex, picture units. */
const WEDGE = 120;

const along = (from: PicturePoint, to: PicturePoint, length: number): PicturePoint => {
  const size = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / size) * length, y: from.y + ((to.y - from.y) / size) * length };
};

/** The arms of a goniometer as lines on the picture: through its points, and the plumb or level line it is read against. */
export function GoniometerArms({ kind, points, of }: Props) {
  const { vertex, moving, against } = ANGLE_PLANS[kind];
  const [middle, arm] = [points[vertex], points[moving]];
  if (middle === undefined || arm === undefined) return null;
  const reach = Math.hypot(arm.x - middle.x, arm.y - middle.y);
  const first = points[0] ?? middle;
  const straightOn =
    against === 'the-other-arm'
      ? along(middle, { x: 2 * middle.x - first.x, y: 2 * middle.y - first.y }, reach)
      : against === 'plumb-line'
        ? { x: middle.x, y: middle.y - reach }
        : { x: middle.x + Math.sign(arm.x - middle.x || 1) * reach, y: middle.y };
  const [from, to] = [along(middle, straightOn, WEDGE), along(middle, arm, WEDGE)];
  return (
    <g className={css.arms} data-of={of}>
      <path className={css.against} d={`M${at(middle)}L${at(straightOn)}`} />
      <path className={css.wedge} d={`M${at(middle)}L${at(from)}L${at(to)}z`} />
      <path className={css.arm} d={`M${points.map(at).join('L')}`} />
      {of === 'truth' &&
        points.map((point) => <circle key={at(point)} className={css.dot} cx={point.x} cy={point.y} r={18} />)}
    </g>
  );
}
