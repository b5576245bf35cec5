import type { Leg } from '#schemas/vocabulary/side.ts';
import type { PlantedFoot } from '../pose/foot.ts';
import type { ArmPose, Support } from '../pose/pose.ts';
import { place } from '../space/frame.ts';
import { between, type Vector } from '../space/vector.ts';

/** Where a rider meets a stationary bicycle. Metres. */
type Contacts = {
  readonly axle: Vector;
  /** Mid-hip; the saddle lies below it. */
  readonly saddle: Vector;
  readonly stature: number;
  readonly hands: Readonly<Record<Leg, ArmPose>>;
  readonly pedals: Readonly<Record<Leg, PlantedFoot>>;
};

/** Thickness of the tubes, and the flywheel, metres. Estimates. */
const TUBE = 0.017;
const WHEEL = 0.2;

/** A stationary bicycle built round its rider: base, seat tube, saddle, stem, bar, wheel, cranks and pedals. */
export const bikeParts = ({ axle, saddle, stature, hands, pedals }: Contacts): Support[] => {
  const bar = (from: Vector, to: Vector, radius = TUBE): Support => ({ kind: 'bar', from, to, radius });
  const grip = (side: Leg): Vector => place(hands[side].hand, [0.02, -0.06 * stature, 0]);
  const left = grip('left');
  const right = grip('right');
  const bars = between(left, right, 0.5);
  const seat: Vector = [saddle[0] - 0.02, saddle[1] - 0.075 * stature, 0];
  const front: Vector = [bars[0] - 0.02, 0.03, 0];
  const back: Vector = [seat[0] - 0.06, 0.03, 0];
  const wheel: Vector = [front[0] - 0.06, WHEEL + 0.06, 0];
  const cranks = (['left', 'right'] as const).flatMap((side): Support[] => {
    const ball = pedals[side].toes.origin;
    const pedal: Vector = [ball[0], ball[1] - 0.02, ball[2]];
    const inner: Vector = [ball[0], ball[1] - 0.02, ball[2] * 0.5];
    return [
      bar([axle[0], axle[1], inner[2]], inner, 0.012),
      bar([pedal[0] - 0.04, pedal[1], pedal[2]], [pedal[0] + 0.04, pedal[1], pedal[2]], 0.011),
    ];
  });
  return [
    bar(back, front, 0.022),
    bar([back[0], 0.022, -0.2], [back[0], 0.022, 0.2], 0.022),
    bar([front[0], 0.022, -0.2], [front[0], 0.022, 0.2], 0.022),
    { kind: 'wheel', centre: wheel, radius: WHEEL },
    bar([axle[0] - 0.01, 0.04, 0], seat),
    bar(axle, wheel),
    bar(wheel, bars),
    bar(left, right, 0.014),
    bar([seat[0] - 0.1, seat[1] + 0.01, 0], [seat[0] + 0.13, seat[1], 0], 0.024),
    ...cranks,
  ];
};
