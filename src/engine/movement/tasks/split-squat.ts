import { LEGS, type Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE } from '../body/segment-lengths.table.ts';
import { readMagnitudes } from '../deviations/magnitudes.ts';
import { hangArm } from '../pose/arm.ts';
import { plantFoot } from '../pose/foot.ts';
import { reachLeg } from '../pose/leg.ts';
import { lowerToReach } from '../pose/lower-to-reach.ts';
import { sideSign } from '../pose/pose.ts';
import { makeSpine } from '../pose/spine.ts';
import { place } from '../space/frame.ts';
import { minimumJerk, mix, smooth } from '../space/ramp.ts';
import { armAngles } from './arm-habit.ts';
import { standingLeg } from './standing-leg.ts';
import type { DeviationRange, Movement, MovementSettings } from './task.ts';

/** Distance from heel to heel and half the width between the feet, as shares of stature. Estimates. */
const STRIDE = 0.52;
const HALF_WIDTH = 0.05;
/** Height of mid-hip at the top and at the bottom, as shares of the leg's length above the ankle. Estimates. */
const HIP = { start: 0.86, bottom: 0.58 } as const;
/** Mid-hip lies this share of the stride ahead of the back foot. Estimate. */
const HIP_ALONG = { start: 0.5, bottom: 0.53 } as const;
const TRUNK_LEAN = { start: 3, bottom: 10 } as const;
/** The back foot stands on its ball: metres of heel off the floor. Estimate. */
const BACK_HEEL = 0.105;

/** A repetition of the lunge in place: feet stay, hips go down and up. The front knee obeys the deviations. */
export const prepareSplitSquat =
  (ranges: readonly DeviationRange[]) =>
  (settings: MovementSettings): Movement => {
    const { body, deviations } = settings;
    const front = settings.leg ?? standingLeg(ranges, deviations);
    const back: Leg = front === 'left' ? 'right' : 'left';
    const { leg } = readMagnitudes(ranges, deviations);
    const l = body.lengths;
    const h = body.settings.statureMetres;
    const plant = (side: Leg) =>
      plantFoot(body, side, {
        heel: [
          -l.foot * FOOT_BEHIND_ANKLE + (side === front ? STRIDE / 2 : -STRIDE / 2) * h,
          0,
          sideSign(side) * h * HALF_WIDTH,
        ],
        toeOut: 3,
        heelRise: side === back ? BACK_HEEL : 0,
        wedge: 0,
        archDrop: 0,
      });
    const planted = { left: plant('left'), right: plant('right') };
    const ankles = { left: planted.left.foot.origin, right: planted.right.foot.origin };
    return (t) => {
      const depth = t <= 0.5 ? minimumJerk(t / 0.45) : minimumJerk((1 - t) / 0.45);
      const lean = mix(TRUNK_LEAN.start, TRUNK_LEAN.bottom, depth);
      const pelvis = { pitch: lean, roll: 0, yaw: 0 };
      const hipX = mix(ankles[back][0], ankles[front][0], mix(HIP_ALONG.start, HIP_ALONG.bottom, depth));
      const hipY = l.ankleHeight + (l.thigh + l.shank) * mix(HIP.start, HIP.bottom, depth);
      const spine = makeSpine(body, lowerToReach(body, [hipX, hipY, 0], pelvis, ankles), {
        pelvis,
        lumbar: { pitch: lean, roll: 0, yaw: 0 },
        lowerChest: { pitch: lean, roll: 0, yaw: 0 },
        upperChest: { pitch: lean + 3, roll: 0, yaw: 0 },
        neck: { pitch: lean * 0.7 + 14, roll: 0, yaw: 0 },
        head: { pitch: lean * 0.3, roll: 0, yaw: 0 },
      });
      const legFor = (side: Leg) =>
        reachLeg(body, {
          side,
          hip: place(spine.pelvis, [0, 0, sideSign(side) * l.halfHipWidth]),
          pelvis: spine.pelvis,
          planted: planted[side],
          knee: { fppa: leg('knee-in', front), share: side === front ? smooth(0, 0.8, depth) : 0 },
          archDrop: 0,
        });
      const [left, right] = LEGS.map((side) =>
        hangArm(body, spine.upperChest, side, armAngles('hips', depth, lean, 0)),
      );
      if (left === undefined || right === undefined) throw new RangeError('A body has two arms.');
      return {
        body,
        attitude: 'standing',
        spine,
        legs: { left: legFor('left'), right: legFor('right') },
        arms: { left, right },
        handLoad: 0,
        supports: [],
      };
    };
  };
