import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_BALL } from '../body/segment-lengths.table.ts';
import { hangArm } from '../pose/arm.ts';
import { plantFoot } from '../pose/foot.ts';
import { reachLeg } from '../pose/leg.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { makeSpine } from '../pose/spine.ts';
import { radians } from '../space/angle.ts';
import { place } from '../space/frame.ts';
import { solveMonotone } from '../space/solve.ts';
import type { Movement, MovementSettings } from './task.ts';

/** The foot stands on its ball, the sole turned this far from the floor, degrees. Estimate. */
const FOOT_PITCH = 72;
/** Knees nearly straight: share of the leg's full length. */
const REACH = 0.9994;
/** Height of the elbow joint over the floor, share of stature. Estimate. */
const ELBOW_HEIGHT = 0.023;
/** Breathing lifts the chest by this many degrees. Estimate. */
const BREATH = 0.7;

/** Holding a plank on forearms and toes: one line from ankles to shoulders, and a breath for a repetition. Schematic. */
export const preparePlank = ({ body }: MovementSettings): Movement => {
  const l = body.lengths;
  const h = body.settings.statureMetres;
  const plant = (side: Leg) =>
    plantFoot(body, side, {
      heel: [-0.55 * h, 0, sideSign(side) * l.halfHipWidth],
      toeOut: 0,
      heelRise: l.foot * FOOT_BEHIND_BALL * Math.sin(radians(FOOT_PITCH)),
      wedge: 0,
      archDrop: 0,
    });
  const planted = { left: plant('left'), right: plant('right') };
  const ankle = planted.left.foot.origin;
  const reach = (l.thigh + l.shank) * REACH;
  /** The body as a line that rises from the ankles by `slope` degrees. */
  const poseFor = (slope: number, breath: number): Pose => {
    const along = radians(slope);
    const hip = [ankle[0] + reach * Math.cos(along), ankle[1] + reach * Math.sin(along), 0] as const;
    const level = (pitch: number) => ({ pitch, roll: 0, yaw: 0 });
    const line = 90 - slope;
    const spine = makeSpine(body, hip, {
      pelvis: level(line),
      lumbar: level(line - 2 - breath * 0.4),
      lowerChest: level(line + 1),
      upperChest: level(line + 4 + breath),
      neck: level(line - 4),
      head: level(line - 10),
    });
    const legFor = (side: Leg) =>
      reachLeg(body, {
        side,
        hip: place(spine.pelvis, [0, 0, sideSign(side) * l.halfHipWidth]),
        pelvis: spine.pelvis,
        planted: planted[side],
        knee: { fppa: 0, share: 0 },
        archDrop: 0,
      });
    const armFor = (side: Leg) =>
      hangArm(body, spine.upperChest, side, { raise: line + 4 + breath, out: 4, elbow: 90, across: 14 });
    return {
      body,
      attitude: 'prone',
      spine,
      legs: { left: legFor('left'), right: legFor('right') },
      arms: { left: armFor('left'), right: armFor('right') },
      handLoad: 0,
      supports: [],
    };
  };
  return (t) => {
    const breath = BREATH * Math.sin(2 * Math.PI * t);
    const target = ELBOW_HEIGHT * h;
    const slope = solveMonotone((angle) => poseFor(angle, breath).arms.left.forearm.origin[1] - target, -10, 25);
    return poseFor(slope, breath);
  };
};
