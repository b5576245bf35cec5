import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Body } from '../body/body.ts';
import type { Frame } from '../space/frame.ts';
import type { Vector } from '../space/vector.ts';

/** The frames of one leg. Each stands at the upper joint of its segment, y towards that joint, x to the front. */
export type LegPose = {
  readonly thigh: Frame;
  readonly shank: Frame;
  /** Origin at the ankle joint, x along the foot, y up through its top. */
  readonly foot: Frame;
  /** Axes of the toes, at the ball of the foot: flat when only the heel rises. */
  readonly toes: Frame;
  /** Metres by which the arch has dropped below its height in standing. */
  readonly archDrop: number;
  readonly planted: boolean;
};

export type ArmPose = { readonly upperArm: Frame; readonly forearm: Frame; readonly hand: Frame };

/** What carries the body: its feet, its back, forearms and toes, a saddle, or one foot at a time with a flight between. */
export const ATTITUDES = ['standing', 'supine', 'prone', 'seated', 'running'] as const;
export type Attitude = (typeof ATTITUDES)[number];

/** A whole body at one instant: every joint in metres in the room. */
export type Pose = {
  readonly body: Body;
  readonly attitude: Attitude;
  readonly spine: {
    readonly pelvis: Frame;
    readonly lumbar: Frame;
    readonly lowerChest: Frame;
    readonly upperChest: Frame;
    readonly neck: Frame;
    readonly head: Frame;
  };
  readonly legs: Readonly<Record<Leg, LegPose>>;
  readonly arms: Readonly<Record<Leg, ArmPose>>;
  /** Kilograms held in both hands together. */
  readonly handLoad: number;
  readonly supports: readonly Support[];
};

/** Something the person stands on or leans against. */
export type Support =
  | {
      readonly kind: 'wedge';
      readonly side: Leg;
      readonly height: number;
      readonly origin: Vector;
      readonly yaw: number;
    }
  | { readonly kind: 'arch-pad'; readonly side: Leg; readonly origin: Vector; readonly yaw: number }
  | { readonly kind: 'band' }
  | { readonly kind: 'step'; readonly height: number; readonly from: Vector; readonly to: Vector }
  /** A round bar or a wheel of a bicycle. Metres. */
  | { readonly kind: 'bar'; readonly from: Vector; readonly to: Vector; readonly radius: number }
  | { readonly kind: 'wheel'; readonly centre: Vector; readonly radius: number };

/** +1 for the right, −1 for the left: the sign of z on that side. */
export const sideSign = (side: Leg): 1 | -1 => (side === 'right' ? 1 : -1);
