import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE, FOOT_BEHIND_BALL } from '../body/segment-lengths.table.ts';
import { hangArm } from '../pose/arm.ts';
import type { PlantedFoot } from '../pose/foot.ts';
import { reachLeg } from '../pose/leg.ts';
import { sideSign } from '../pose/pose.ts';
import { makeSpine } from '../pose/spine.ts';
import { radians } from '../space/angle.ts';
import { place, tiltedFrame } from '../space/frame.ts';
import { solveMonotone } from '../space/solve.ts';
import { distance, type Vector } from '../space/vector.ts';
import { bikeParts } from './bike-parts.ts';
import type { Movement, MovementSettings } from './task.ts';

/** Crank length as a share of stature (165 mm for 1.63 m), height of its axle in metres, and half the distance between the pedals. Estimates. */
const CRANK = 0.101;
const AXLE_HEIGHT = 0.3;
const HALF_WIDTH = 0.058;
/** The saddle stands on a line this steep through the axle, degrees, so high that the knee keeps this bend at the bottom. Estimates. */
const SEAT_ANGLE = 73;
const BOTTOM_KNEE_BEND = 32;
const TRUNK_LEAN = 38;
/** Heel over toes: mean and swing over a turn of the crank, degrees. Estimates. */
const PITCH = { mean: 14, swing: 9 } as const;

/** One turn of the cranks of a stationary bicycle, hips still on the saddle. At the half the chosen leg is at the bottom. Schematic. */
export const preparePedalling = (settings: MovementSettings): Movement => {
  const { body } = settings;
  const first = settings.leg ?? 'left';
  const l = body.lengths;
  const h = body.settings.statureMetres;
  const crank = CRANK * h;
  const axle: Vector = [0.05 * h, AXLE_HEIGHT, 0];
  /** `turn` counts from the top of the circle, forwards, 0 to 1. */
  const footAt = (side: Leg, turn: number): PlantedFoot => {
    const angle = 2 * Math.PI * turn;
    const pitch = PITCH.mean - PITCH.swing * Math.sin(angle);
    const ball: Vector = [
      axle[0] + crank * Math.sin(angle),
      axle[1] + crank * Math.cos(angle) + 0.012,
      sideSign(side) * HALF_WIDTH * h,
    ];
    const tilted = tiltedFrame(ball, { pitch, roll: 0, yaw: 0 });
    const ankle = place(tilted, [-l.foot * (FOOT_BEHIND_BALL - FOOT_BEHIND_ANKLE), l.ankleHeight, 0]);
    return { foot: { ...tilted, origin: ankle }, toes: tilted, pitch };
  };
  const saddle = (up: number): Vector => [
    axle[0] - up * Math.cos(radians(SEAT_ANGLE)),
    axle[1] + up * Math.sin(radians(SEAT_ANGLE)),
    0,
  ];
  const bend = radians(BOTTOM_KNEE_BEND);
  const wanted = Math.sqrt(l.thigh ** 2 + l.shank ** 2 + 2 * l.thigh * l.shank * Math.cos(bend));
  const low = footAt('right', 0.5).foot.origin;
  const up = solveMonotone(
    (height) => distance([...saddle(height).slice(0, 2), l.halfHipWidth] as unknown as Vector, low) - wanted,
    0.2,
    1.6,
  );
  const midHip = saddle(up);
  const leaning = (pitch: number) => ({ pitch, roll: 0, yaw: 0 });
  const spine = makeSpine(body, midHip, {
    pelvis: leaning(TRUNK_LEAN - 18),
    lumbar: leaning(TRUNK_LEAN - 4),
    lowerChest: leaning(TRUNK_LEAN + 4),
    upperChest: leaning(TRUNK_LEAN + 8),
    neck: leaning(TRUNK_LEAN - 4),
    head: leaning(8),
  });
  const armFor = (side: Leg) =>
    hangArm(body, spine.upperChest, side, { raise: TRUNK_LEAN + 42, out: 6, elbow: 16, across: 0 });
  const arms = { left: armFor('left'), right: armFor('right') };
  return (t) => {
    const turnOf = (side: Leg): number => (side === first ? t : t + 0.5);
    const feet = { left: footAt('left', turnOf('left')), right: footAt('right', turnOf('right')) };
    const legFor = (side: Leg) => ({
      ...reachLeg(body, {
        side,
        hip: place(spine.pelvis, [0, 0, sideSign(side) * l.halfHipWidth]),
        pelvis: spine.pelvis,
        planted: feet[side],
        knee: { fppa: 0, share: 0 },
        archDrop: 0,
      }),
      planted: false,
    });
    return {
      body,
      attitude: 'seated',
      spine,
      legs: { left: legFor('left'), right: legFor('right') },
      arms,
      handLoad: 0,
      supports: bikeParts({ axle, saddle: midHip, stature: h, hands: arms, pedals: feet }),
    };
  };
};
