import { LEGS } from '#schemas/vocabulary/side.ts';
import type { Pose, Support } from '../pose/pose.ts';
import { radians } from '../space/angle.ts';
import { add, between, scale, type Vector } from '../space/vector.ts';
import { type Eye, project } from '../view/view.ts';
import type { Mark } from './drawing.ts';
import { type Spot, straightPath } from './path-data.ts';

/** Widths and lengths of a heel board, an arch towel and a band, metres. Estimates. */
const BOARD = { halfWidth: 0.055, behind: 0.075, ahead: 0.1 };
const TOWEL = { halfWidth: 0.016, from: -0.03, to: 0.09, inwards: 0.02, height: 0.016 };
const BAND_ABOVE_KNEE = 0.18;

/** The outline of a set of points on the picture: their convex hull, counter-clockwise. */
const hullOf = (points: readonly Vector[], eye: Eye): Spot[] => {
  const spots = points
    .map((point) => {
      const [x, y] = project(point, eye);
      return { x, y };
    })
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly Spot[]): Spot[] => {
    const out: Spot[] = [];
    for (const spot of list) {
      for (;;) {
        const a = out[out.length - 2];
        const b = out[out.length - 1];
        if (a === undefined || b === undefined) break;
        if ((b.x - a.x) * (spot.y - a.y) - (b.y - a.y) * (spot.x - a.x) > 0) break;
        out.pop();
      }
      out.push(spot);
    }
    return out.slice(0, -1);
  };
  return [...half(spots), ...half([...spots].reverse())];
};

const turned = (origin: Vector, yaw: number, ahead: number, up: number, right: number): Vector => {
  const c = Math.cos(radians(yaw));
  const s = Math.sin(radians(yaw));
  return [origin[0] + ahead * c + right * s, up, origin[2] - ahead * s + right * c];
};

const cornersOf = (support: Support): Vector[] => {
  if (support.kind === 'wedge') {
    const { halfWidth, behind, ahead } = BOARD;
    return [-halfWidth, halfWidth].flatMap((right) => [
      turned(support.origin, support.yaw, -behind, 0, right),
      turned(support.origin, support.yaw, -behind, support.height * 1.06, right),
      turned(support.origin, support.yaw, ahead, 0, right),
    ]);
  }
  if (support.kind === 'arch-pad') {
    const inwards = support.side === 'right' ? -TOWEL.inwards : TOWEL.inwards;
    return [inwards - TOWEL.halfWidth, inwards + TOWEL.halfWidth].flatMap((right) =>
      [TOWEL.from, TOWEL.to].flatMap((ahead) =>
        [0, TOWEL.height].map((up) => turned(support.origin, support.yaw, ahead, up, right)),
      ),
    );
  }
  if (support.kind === 'step')
    return [support.from[0], support.to[0]].flatMap((x) =>
      [support.from[1], support.to[1]].flatMap((y) => [support.from[2], support.to[2]].map((z): Vector => [x, y, z])),
    );
  return [];
};

/** A round bar: the hull of a circle at each end. */
const barPath = ({ from, to, radius }: Extract<Support, { kind: 'bar' }>, eye: Eye): string => {
  const corners = [from, to].flatMap((end) =>
    Array.from({ length: 10 }, (_, i): Vector => {
      const along = add(scale(eye.right, Math.cos((i * Math.PI) / 5)), scale(eye.up, Math.sin((i * Math.PI) / 5)));
      return add(end, scale(along, radius));
    }),
  );
  return straightPath(hullOf(corners, eye), true);
};

/** A thin wheel that stands along the room's x axis: its rim and its hub. */
const wheelPath = (centre: Vector, radius: number, eye: Eye): string =>
  [radius, radius * 0.86]
    .map((size) => {
      const rim = [-0.012, 0.012].flatMap((side) =>
        Array.from({ length: 32 }, (_, i): Vector => {
          const turn = (i * Math.PI) / 16;
          return [centre[0] + size * Math.cos(turn), centre[1] + size * Math.sin(turn), centre[2] + side];
        }),
      );
      return straightPath(hullOf(rim, eye), true);
    })
    .join('');

/** Boards, towels, steps and bicycles, drawn before the body that stands on them. */
export const supportMarks = (pose: Pose, eye: Eye): Mark[] =>
  pose.supports.flatMap((support, i): Mark[] => {
    if (support.kind === 'bar') return [{ key: `support-${i}`, className: 'fig-prop', d: barPath(support, eye) }];
    if (support.kind === 'wheel')
      return [{ key: `support-${i}`, className: 'fig-prop', d: wheelPath(support.centre, support.radius, eye) }];
    const corners = cornersOf(support);
    return corners.length === 0
      ? []
      : [{ key: `support-${i}`, className: 'fig-prop', d: straightPath(hullOf(corners, eye), true) }];
  });

const ringAround = (centre: Vector, radius: number, eye: Eye): string => {
  const [x, y] = project(centre, eye);
  const spots = Array.from({ length: 24 }, (_, i) => ({
    x: x + radius * Math.cos((i * Math.PI) / 12),
    y: y + radius * Math.sin((i * Math.PI) / 12),
  }));
  return straightPath(spots, true);
};

/** What is held or worn, drawn over the body: a band round both thighs, a weight in the hands. */
export const heldMarks = (pose: Pose, eye: Eye): Mark[] => {
  const marks: Mark[] = [];
  if (pose.supports.some(({ kind }) => kind === 'band')) {
    const [left, right] = LEGS.map((side) => {
      const { thigh, shank } = pose.legs[side];
      return between(shank.origin, thigh.origin, BAND_ABOVE_KNEE);
    });
    if (left !== undefined && right !== undefined) {
      const girth = 0.062 * (pose.body.settings.statureMetres / 1.75);
      const corners = [left, right].flatMap((middle) =>
        [-girth, girth].flatMap((side) =>
          [-0.02, 0.02].map((up): Vector => [middle[0], middle[1] + up, middle[2] + side]),
        ),
      );
      marks.push({ key: 'band', className: 'fig-band', d: straightPath(hullOf(corners, eye), true) });
    }
  }
  if (pose.handLoad > 0) {
    const hands = between(pose.arms.left.hand.origin, pose.arms.right.hand.origin, 0.5);
    const ahead = pose.arms.left.hand.y;
    const middle: Vector = [hands[0] - ahead[0] * 0.12, hands[1] - ahead[1] * 0.12, hands[2] - ahead[2] * 0.12];
    marks.push({
      key: 'weight',
      className: 'fig-prop',
      d: ringAround(middle, 0.085, eye) + ringAround(middle, 0.022, eye),
    });
  }
  return marks;
};
