import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE, FOOT_BEHIND_BALL } from '../body/segment-lengths.table.ts';
import { readMagnitudes } from '../deviations/magnitudes.ts';
import { hangArm } from '../pose/arm.ts';
import type { PlantedFoot } from '../pose/foot.ts';
import { reachLeg } from '../pose/leg.ts';
import { lowerToReach } from '../pose/lower-to-reach.ts';
import { type LegPose, sideSign } from '../pose/pose.ts';
import { makeSpine } from '../pose/spine.ts';
import { place, tiltedFrame } from '../space/frame.ts';
import { periodicCurve } from '../space/periodic-curve.ts';
import { smooth } from '../space/ramp.ts';
import type { Vector } from '../space/vector.ts';
import {
  ARMS,
  BALL_AHEAD,
  BALL_HEIGHT,
  FOOT_PITCH,
  HALF_TRACK,
  HIP_HEIGHT,
  TOE_OFF,
  TRUNK,
} from './running-stride.table.ts';
import { standingLeg } from './standing-leg.ts';
import type { DeviationRange, Movement, MovementSettings } from './task.ts';

const ballAhead = periodicCurve(BALL_AHEAD);
const ballHeight = periodicCurve(BALL_HEIGHT);
const footPitch = periodicCurve(FOOT_PITCH);
const TOE_OUT = 5;
/** Of the pelvis: the swinging side is this many degrees lower in mid-stance. Estimate. */
const PELVIC_DROP = 4;

const wave = (phase: number): number => Math.cos(2 * Math.PI * phase);
/** How much of the commanded knee angle counts: all of it through the middle of the stance, none in the air. */
const stanceShare = (phase: number): number => smooth(0, 0.09, phase) * (1 - smooth(0.24, TOE_OFF, phase));

/**
 * One stride of a run on the spot, as on a treadmill: it starts with the strike of the chosen leg (by default the one that
 * departs most). In stance the knee obeys the deviations. Schematic: drawn in step, not balanced.
 */
export const prepareRunning =
  (ranges: readonly DeviationRange[]) =>
  (settings: MovementSettings): Movement => {
    const { body, deviations } = settings;
    const first = settings.leg ?? standingLeg(ranges, deviations);
    const { leg } = readMagnitudes(ranges, deviations);
    const l = body.lengths;
    const h = body.settings.statureMetres;
    const reach = l.thigh + l.shank;
    const phaseOf = (side: Leg, t: number): number => {
      const phase = side === first ? t : t + 0.5;
      return phase - Math.floor(phase);
    };
    const footOf = (side: Leg, phase: number): PlantedFoot => {
      const sign = sideSign(side);
      const pitch = footPitch(phase);
      const ball: Vector = [ballAhead(phase) * reach, Math.max(0, ballHeight(phase)) * reach, sign * HALF_TRACK * h];
      const tilted = tiltedFrame(ball, { pitch, roll: 0, yaw: -sign * TOE_OUT });
      const ankle = place(tilted, [-l.foot * (FOOT_BEHIND_BALL - FOOT_BEHIND_ANKLE), l.ankleHeight, 0]);
      return {
        foot: { ...tilted, origin: ankle },
        toes: tiltedFrame(ball, { pitch: 0, roll: 0, yaw: -sign * TOE_OUT }),
        pitch,
      };
    };
    return (t) => {
      const lead = sideSign(first);
      const phases = { left: phaseOf('left', t), right: phaseOf('right', t) };
      const feet = { left: footOf('left', phases.left), right: footOf('right', phases.right) };
      const drop = -lead * PELVIC_DROP * wave(t - HIP_HEIGHT.lowest);
      const turn = lead * wave(t - 0.9);
      const pelvis = { pitch: TRUNK.lean, roll: drop, yaw: turn * TRUNK.pelvisTurn };
      const height = l.ankleHeight + reach * (HIP_HEIGHT.mean - HIP_HEIGHT.swing * wave(2 * (t - HIP_HEIGHT.lowest)));
      const ankles = { left: feet.left.foot.origin, right: feet.right.foot.origin };
      const lean = { pitch: TRUNK.lean, roll: 0, yaw: 0 };
      const spine = makeSpine(body, lowerToReach(body, [0, height, 0], pelvis, ankles), {
        pelvis,
        lumbar: { ...lean, roll: -drop * 0.3 },
        lowerChest: { ...lean, yaw: -turn * TRUNK.chestTurn * 0.6 },
        upperChest: { ...lean, pitch: TRUNK.lean + 3, yaw: -turn * TRUNK.chestTurn },
        neck: { ...lean, pitch: 16 },
        head: { ...lean, pitch: 2 },
      });
      const legFor = (side: Leg): LegPose => {
        const phase = phases[side];
        const stands = phase < TOE_OFF;
        const posed = reachLeg(body, {
          side,
          hip: place(spine.pelvis, [0, 0, sideSign(side) * l.halfHipWidth]),
          pelvis: spine.pelvis,
          planted: feet[side],
          knee: { fppa: leg('knee-in', side), share: stands ? stanceShare(phase) : 0 },
          archDrop: 0,
        });
        /** In the air the toes follow the foot; from the strike to toe-off they lie flat. */
        const curl = feet[side].pitch * (stands ? smooth(0.04, 0, phase) : smooth(TOE_OFF, TOE_OFF + 0.12, phase));
        const toes = tiltedFrame(feet[side].toes.origin, { pitch: curl, roll: 0, yaw: -sideSign(side) * TOE_OUT });
        return { ...posed, toes, planted: stands };
      };
      const armFor = (side: Leg) => {
        const swing = wave((side === first ? t + 0.5 : t) - 0.9);
        return hangArm(body, spine.upperChest, side, {
          raise: ARMS.middle + TRUNK.lean + ARMS.swing * swing,
          out: 12,
          elbow: ARMS.elbow + ARMS.elbowSwing * swing,
          across: 18 + 14 * swing,
        });
      };
      return {
        body,
        attitude: 'running',
        spine,
        legs: { left: legFor('left'), right: legFor('right') },
        arms: { left: armFor('left'), right: armFor('right') },
        handLoad: 0,
        supports: [],
      };
    };
  };
