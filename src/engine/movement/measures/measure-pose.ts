import { LEGS, type Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE } from '../body/segment-lengths.table.ts';
import { soleFrame } from '../pose/foot.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { degrees } from '../space/angle.ts';
import { type Frame, place } from '../space/frame.ts';
import { dot, subtract, type Vector } from '../space/vector.ts';
import { fppaOf } from './fppa.ts';
import { anklePoint, asisPoint, bigToePoint, kneecapPoint } from './landmarks.ts';

export type LegMeasures = {
  /** Frontal plane projection angle, degrees, inwards positive. */
  readonly fppa: number;
  /** Middle of the kneecap inside the tip of the big toe, centimetres; negative outside. */
  readonly kneeInside: number;
  /** Bend of the knee and of the hip, degrees from straight. */
  readonly kneeFlexion: number;
  readonly hipFlexion: number;
  /** Lean of the shin from the vertical, degrees, forwards positive. */
  readonly shinLean: number;
  /** Slope of the thigh above level, degrees; 90 standing. */
  readonly thighSlope: number;
  readonly toeOut: number;
  /** Millimetres. */
  readonly archDrop: number;
  readonly heelRise: number;
};

/** What could be read off a pose with a tape and a goniometer. Degrees unless a unit is named. */
export type Measures = {
  readonly legs: Readonly<Record<Leg, LegMeasures>>;
  /** Lean of the trunk (mid-hip to base of neck) from the vertical, forwards positive, and past the mean shin of the legs that stand. */
  readonly trunkLean: number;
  readonly leanPastShin: number;
  /** Lean of the trunk to the right, seen from the front. */
  readonly sideLean: number;
  /** Bend of the low back between pelvis and chest: rounding positive, arching negative. */
  readonly lowBack: number;
  /** Legs that stand. */
  readonly standing: readonly Leg[];
  /** Mid-hip to the right of the middle between the standing ankles, millimetres. */
  readonly hipShift: number;
  /** Right side of the pelvis below the left, degrees. */
  readonly pelvisDrop: number;
  /** Arms below the line of the trunk when raised overhead, degrees. */
  readonly armsFall: number;
};

const pitchOf = (frame: Frame): number => degrees(Math.atan2(frame.y[0], frame.y[1]));
const forwardLean = (from: Vector, to: Vector): number => degrees(Math.atan2(to[0] - from[0], to[1] - from[1]));
const angleBetween = (a: Vector, b: Vector): number => degrees(Math.acos(Math.min(1, Math.max(-1, dot(a, b)))));

const measureLeg = (pose: Pose, side: Leg): LegMeasures => {
  const leg = pose.legs[side];
  const { body, spine } = pose;
  const sign = sideSign(side);
  const knee = kneecapPoint(pose, side);
  const heel = place(soleFrame(leg, side), [-body.lengths.foot * FOOT_BEHIND_ANKLE, -body.lengths.ankleHeight, 0]);
  const thighLine = subtract(leg.thigh.origin, leg.shank.origin);
  return {
    fppa: fppaOf(side, asisPoint(body, spine.pelvis, side), knee, anklePoint(pose, side)),
    kneeInside: (bigToePoint(pose, side)[2] - knee[2]) * sign * 100,
    kneeFlexion: angleBetween(leg.thigh.y, leg.shank.y),
    hipFlexion: angleBetween(spine.pelvis.y, leg.thigh.y),
    shinLean: forwardLean(leg.foot.origin, leg.shank.origin),
    thighSlope: degrees(Math.atan2(thighLine[1], Math.hypot(thighLine[0], thighLine[2]))),
    toeOut: degrees(Math.atan2(leg.toes.x[2] * sign, leg.toes.x[0])),
    archDrop: leg.archDrop * 1000,
    heelRise: Math.max(0, heel[1] - boardUnder(pose, side)) * 1000,
  };
};

/** Metres of board or step under the heel of this foot. */
const boardUnder = (pose: Pose, side: Leg): number => {
  for (const support of pose.supports) {
    if (support.kind === 'wedge' && support.side === side) return support.height;
    if (support.kind === 'step' && pose.legs[side].planted) return support.height;
  }
  return 0;
};

/** Measures a pose from its joints alone. */
export const measurePose = (pose: Pose): Measures => {
  const { spine } = pose;
  const legs = { left: measureLeg(pose, 'left'), right: measureLeg(pose, 'right') };
  const trunkLean = forwardLean(spine.pelvis.origin, spine.neck.origin);
  const trunk = subtract(spine.neck.origin, spine.pelvis.origin);
  const falls = LEGS.map((side) => {
    const arm = pose.arms[side];
    const line = subtract(arm.forearm.origin, arm.upperArm.origin);
    const chest = spine.upperChest;
    return 180 - degrees(Math.atan2(dot(line, chest.x), -dot(line, chest.y)));
  });
  const [left = 0, right = 0] = falls;
  const standing = LEGS.filter((side) => pose.legs[side].planted);
  const middle = standing.reduce((sum, side) => sum + pose.legs[side].foot.origin[2], 0) / Math.max(1, standing.length);
  const shins: readonly Leg[] = standing.length === 0 ? LEGS : standing;
  const shinLean = shins.reduce((sum, side) => sum + legs[side].shinLean, 0) / shins.length;
  return {
    legs,
    standing,
    trunkLean,
    leanPastShin: trunkLean - shinLean,
    sideLean: degrees(Math.atan2(trunk[2], trunk[1])),
    lowBack: pitchOf(spine.lowerChest) - pitchOf(spine.pelvis),
    hipShift: (spine.pelvis.origin[2] - middle) * 1000,
    pelvisDrop: degrees(Math.asin(-spine.pelvis.z[1])),
    armsFall: (left + right) / 2,
  };
};
