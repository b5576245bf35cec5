import { LEGS } from '#schemas/vocabulary/side.ts';
import { anklePoint, asisPoint, bigToePoint, kneecapPoint } from '../measures/landmarks.ts';
import type { Pose } from '../pose/pose.ts';
import { alongUp } from '../space/frame.ts';
import type { Vector } from '../space/vector.ts';
import type { PictureFrame } from '../view/picture-frame.ts';
import { type Eye, project } from '../view/view.ts';
import type { Mark } from './drawing.ts';
import { type Spot, straightPath, UNITS } from './path-data.ts';

const spotOf = (point: Vector, eye: Eye): Spot => {
  const [x, y] = project(point, eye);
  return { x, y };
};

const ring = ({ x, y }: Spot, radius: number): string => {
  const r = Math.round(radius * UNITS);
  return `M${Math.round(x * UNITS) - r} ${Math.round(-y * UNITS)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
};

/** The floor: a line when seen level, a grid of half metres when seen from above. */
export const floorMarks = (eye: Eye, frame: PictureFrame, grid: boolean): Mark[] => {
  const level = Math.abs(eye.toEye[1]) < 0.02;
  const marks: Mark[] = [];
  if (level)
    marks.push({
      key: 'floor',
      className: 'fig-floor',
      d: straightPath(
        [
          { x: frame.left, y: 0 },
          { x: frame.left + frame.width, y: 0 },
        ],
        false,
      ),
    });
  if (!grid) return marks;
  let d = '';
  if (level) {
    for (let y = 0.25; y < frame.low + frame.height; y += 0.25)
      d += straightPath(
        [
          { x: frame.left, y },
          { x: frame.left + frame.width, y },
        ],
        false,
      );
    for (let x = Math.ceil(frame.left / 0.25) * 0.25; x < frame.left + frame.width; x += 0.25)
      d += straightPath(
        [
          { x, y: 0 },
          { x, y: frame.low + frame.height },
        ],
        false,
      );
  } else {
    for (let i = -4; i <= 4; i += 1) {
      d += straightPath([spotOf([i * 0.25, 0, -1], eye), spotOf([i * 0.25, 0, 1], eye)], false);
      d += straightPath([spotOf([-1, 0, i * 0.25], eye), spotOf([1, 0, i * 0.25], eye)], false);
    }
  }
  marks.push({ key: 'grid', className: 'fig-grid', d });
  return marks;
};

/** Where the plumb line hangs: through the middle of the feet of a person who stands, else through mid-hip. */
const plumbPoint = (pose: Pose): Vector => {
  if (pose.attitude !== 'standing') return pose.spine.pelvis.origin;
  const feet = LEGS.filter((side) => pose.legs[side].planted).map((side) => pose.legs[side].foot.origin);
  const middle = (axis: 0 | 2): number => feet.reduce((sum, foot) => sum + foot[axis], 0) / Math.max(feet.length, 1);
  return [middle(0) + pose.body.lengths.foot * 0.12, 0, middle(2)];
};

/** The plumb line: it hangs from the top of the picture, with its bob at the floor. */
export const plumbMarks = (pose: Pose, eye: Eye, frame: PictureFrame): Mark[] => {
  const [x] = project(plumbPoint(pose), eye);
  const top = frame.low + frame.height;
  const bob = [
    { x, y: 0.075 },
    { x: x + 0.014, y: 0.055 },
    { x: x + 0.012, y: 0.042 },
    { x, y: 0.012 },
    { x: x - 0.012, y: 0.042 },
    { x: x - 0.014, y: 0.055 },
  ];
  return [
    {
      key: 'plumb',
      className: 'fig-plumb',
      d: straightPath(
        [
          { x, y: top },
          { x, y: 0.075 },
        ],
        false,
      ),
    },
    { key: 'bob', className: 'fig-bob', d: straightPath(bob, true) },
  ];
};

/** The markers of the projection angle and the line of the big toe. */
export const markerMarks = (pose: Pose, eye: Eye): Mark[] => {
  let lines = '';
  let dots = '';
  const facing = eye.toEye[0] > 0.5;
  for (const side of LEGS) {
    const toEye = eye.toEye[2] * (side === 'right' ? 1 : -1);
    if (!pose.legs[side].planted || (!facing && toEye < 0.3)) continue;
    const asis = spotOf(asisPoint(pose.body, pose.spine.pelvis, side), eye);
    const knee = spotOf(kneecapPoint(pose, side), eye);
    const ankle = spotOf(anklePoint(pose, side), eye);
    if (facing) {
      lines += straightPath([asis, knee, ankle], false);
      dots += ring(asis, 0.011) + ring(knee, 0.016) + ring(ankle, 0.011);
      dots += ring(spotOf(bigToePoint(pose, side), eye), 0.008);
    } else {
      const leg = pose.legs[side];
      const hip = spotOf(leg.thigh.origin, eye);
      const joint = spotOf(leg.shank.origin, eye);
      lines += straightPath([spotOf(alongUp(pose.spine.neck, 0), eye), hip, joint, ankle], false);
      dots += ring(hip, 0.012) + ring(joint, 0.012) + ring(ankle, 0.012);
    }
  }
  return [
    { key: 'marker-lines', className: 'fig-marker', d: lines },
    { key: 'marker-dots', className: 'fig-dot', d: dots },
  ].filter((mark) => mark.d !== '');
};
