import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE } from '../body/segment-lengths.table.ts';
import { hangArm } from '../pose/arm.ts';
import { plantFoot } from '../pose/foot.ts';
import { reachLeg } from '../pose/leg.ts';
import { sideSign } from '../pose/pose.ts';
import { makeSpine, type SpineTilts } from '../pose/spine.ts';
import { place } from '../space/frame.ts';
import { minimumJerk, mix } from '../space/ramp.ts';
import { add, subtract, type Vector } from '../space/vector.ts';
import type { Movement, MovementSettings } from './task.ts';

/** Height of the base of the neck, of the skull base and of the hip joints of a body that lies on its back, shares of stature. Estimates. */
const LYING = { neck: 0.058, hips: 0.067 } as const;
/** Slope of the trunk at the top, degrees: shoulders, hips and knees come into one line. Estimate. */
const TOP_SLOPE = 27;
/** The upper back stays down and the low back follows the pelvis: shares of the slope. Estimates. */
const SLOPE_SHARE = { lumbar: 1.08, lowerChest: 0.96, upperChest: 0.62 } as const;
/** At the top the shins lean back from the feet by this share of their length, so that the knees stay over the ankles. Estimate. */
const SHIN_BACK = 0.03;
const HALF_STANCE = 0.05;

/** A repetition of the bridge, lying on the back with bent knees: the hips rise until trunk and thighs are in line. Schematic. */
export const prepareBridge = ({ body }: MovementSettings): Movement => {
  const l = body.lengths;
  const h = body.settings.statureMetres;
  const tiltsAt = (slope: number, flat: number): SpineTilts => {
    const lie = (share: number, rest: number) => ({ pitch: -90 - slope * share - flat * rest, roll: 0, yaw: 0 });
    return {
      pelvis: lie(1, -4),
      lumbar: lie(SLOPE_SHARE.lumbar, 5),
      lowerChest: lie(SLOPE_SHARE.lowerChest, 2),
      upperChest: lie(SLOPE_SHARE.upperChest, -3),
      neck: { pitch: -86, roll: 0, yaw: 0 },
      head: { pitch: -84, roll: 0, yaw: 0 },
    };
  };
  const neck: Vector = [-0.3 * h, LYING.neck * h, 0];
  /** The trunk hangs from the base of the neck, which stays where it is. */
  const spineAt = (slope: number, flat: number) => {
    const tilts = tiltsAt(slope, flat);
    const free = makeSpine(body, [0, 0, 0], tilts);
    return makeSpine(body, subtract(neck, free.neck.origin), tilts);
  };
  const top = spineAt(TOP_SLOPE, 0).pelvis.origin;
  const kneeHeight = l.ankleHeight + l.shank;
  const kneeAhead = Math.sqrt(Math.max(0, l.thigh ** 2 - Math.min(l.thigh * 0.9, kneeHeight - top[1]) ** 2));
  const ankleX = top[0] + kneeAhead + SHIN_BACK * l.shank;
  const plant = (side: Leg) =>
    plantFoot(body, side, {
      heel: [ankleX - l.foot * FOOT_BEHIND_ANKLE, 0, sideSign(side) * h * HALF_STANCE],
      toeOut: 3,
      heelRise: 0,
      wedge: 0,
      archDrop: 0,
    });
  const planted = { left: plant('left'), right: plant('right') };
  const lowest = LYING.hips * h - spineAt(0, 1).pelvis.origin[1];
  return (t) => {
    const rise = t <= 0.5 ? minimumJerk(t / 0.45) : minimumJerk((1 - t) / 0.45);
    const slope = mix(0, TOP_SLOPE, rise);
    const lying = spineAt(slope, 1 - rise);
    const lift = Math.max(0, lowest) * (1 - rise);
    const spine =
      lift === 0 ? lying : makeSpine(body, add(lying.pelvis.origin, [0, lift, 0]), tiltsAt(slope, 1 - rise));
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
      hangArm(body, spine.upperChest, side, {
        raise: -7 - slope * SLOPE_SHARE.upperChest,
        out: 15,
        elbow: 4,
        across: 0,
      });
    return {
      body,
      attitude: 'supine',
      spine,
      legs: { left: legFor('left'), right: legFor('right') },
      arms: { left: armFor('left'), right: armFor('right') },
      handLoad: 0,
      supports: [],
    };
  };
};
