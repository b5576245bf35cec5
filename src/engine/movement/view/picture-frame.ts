import { LEGS } from '#schemas/vocabulary/side.ts';
import type { Pose } from '../pose/pose.ts';
import { place } from '../space/frame.ts';
import type { Vector } from '../space/vector.ts';
import { type Eye, makeEye, project, type View } from './view.ts';

/** The part of the picture that is shown, metres: left and lower edge, width and height. */
export type PictureFrame = {
  readonly left: number;
  readonly low: number;
  readonly width: number;
  readonly height: number;
};

/** Points that reach furthest: joints, fingertips, crown, toes and heels. */
const extremes = (pose: Pose): Vector[] => {
  const l = pose.body.lengths;
  const points: Vector[] = [
    place(pose.spine.head, [0, l.head, 0]),
    pose.spine.pelvis.origin,
    pose.spine.upperChest.origin,
  ];
  for (const side of LEGS) {
    const leg = pose.legs[side];
    const arm = pose.arms[side];
    points.push(leg.thigh.origin, leg.shank.origin, place(leg.foot, [-l.foot * 0.23, -l.ankleHeight, 0]));
    points.push(place(leg.toes, [l.foot * 0.28, 0, 0]));
    points.push(arm.upperArm.origin, arm.forearm.origin, place(arm.hand, [0, -l.hand, 0]));
  }
  return points;
};

/** Room left around the joints for flesh, floor and air, as shares of stature. */
const MARGIN = { side: 0.13, top: 0.05, floor: 0.06 };

/** A frame that holds all these poses in this view. The middle of the feet stays at the centre when `centred`. */
export const pictureFrame = (poses: readonly Pose[], view: View, centred = false): PictureFrame => {
  const eye: Eye = makeEye(view);
  const seen = poses.flatMap((pose) => extremes(pose).map((point) => project(point, eye)));
  const h = poses[0]?.body.settings.statureMetres ?? 1.75;
  const xs = seen.map(([x]) => x);
  const ys = seen.map(([, y]) => y);
  const low = Math.min(0, ...ys) - MARGIN.floor * h;
  const high = Math.max(...ys) + MARGIN.top * h;
  const reach = Math.max(...xs.map(Math.abs)) + MARGIN.side * h;
  const left = centred ? -reach : Math.min(...xs) - MARGIN.side * h;
  const right = centred ? reach : Math.max(...xs) + MARGIN.side * h;
  return { left, low, width: right - left, height: high - low };
};
