import { LEGS } from '#schemas/vocabulary/side.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { add, dot, scale, type Vector } from '../space/vector.ts';
import { type PictureFrame, pictureFrame } from '../view/picture-frame.ts';
import { type Eye, makeEye, type View } from '../view/view.ts';
import { armParts } from './arm-parts.ts';
import { drawGroup, flattenPart, outlineParts } from './draw-group.ts';
import { type Drawing, type Mark, makeDrawing } from './drawing.ts';
import { legParts } from './leg-parts.ts';
import { AROUND_IN_FILM, AROUND_LIMB } from './mesh.ts';
import { floorMarks, markerMarks, plumbMarks } from './overlays.ts';
import type { PartGroup } from './part.ts';
import { HAIR_LINES } from './shape/head.table.ts';
import { armLines, CHEST_LINES, HEAD_LINES, legLines, NECKLINES, TRUNK_LINES } from './shape/lines.table.ts';
import { heldMarks, supportMarks } from './support-marks.ts';
import { headParts, trunkParts } from './trunk-parts.ts';

export type DrawOptions = {
  readonly markers?: boolean;
  readonly plumb?: boolean;
  readonly grid?: boolean;
  /** Shade with lines; a film leaves it out, as an engraver shades only the finished plate. On by default. */
  readonly hatched?: boolean;
  /** A second pose drawn behind as a ghost. */
  readonly ghost?: Pose;
  /** What to show; by default the frame that fits the pose. */
  readonly frame?: PictureFrame;
};

/** A foot that points away from the eye by this much (cosine) shows its heel first. */
const HEEL_FIRST = -0.6;

/** Upright, a thigh lies as deep as the pelvis: from the front it is drawn over it, from behind under it. Metres. */
const FRONT_BIAS = 0.03;

const middle = (...points: readonly Vector[]): Vector => scale(points.reduce(add, [0, 0, 0]), 1 / points.length);

/** Groups from the farthest to the nearest. A limb stands before or behind the trunk as its middle does. */
export const groupsOf = (pose: Pose, eye: Eye, around: number = AROUND_LIMB): PartGroup[] => {
  const near = (point: Vector): number => dot(point, eye.toEye);
  const { pelvis, upperChest } = pose.spine;
  const sex = pose.body.settings.sex;
  const headNear = near(pose.spine.head.origin) - near(upperChest.origin);
  const groups: PartGroup[] = [
    {
      id: 'trunk',
      depth: 0,
      parts: trunkParts(pose, around),
      lines: [...TRUNK_LINES, ...CHEST_LINES[sex]],
      patches: NECKLINES,
    },
    {
      id: 'head',
      depth: headNear > -0.03 ? Math.max(headNear, 0.0005) : headNear,
      parts: headParts(
        pose,
        near(pose.spine.head.x) > 0.05,
        LEGS.filter((side) => near(pose.spine.head.z) * sideSign(side) > 0.3),
        around,
      ),
      lines: HEAD_LINES,
      shading: HAIR_LINES,
    },
  ];
  for (const side of LEGS) {
    const leg = pose.legs[side];
    const arm = pose.arms[side];
    groups.push({
      id: `leg-${side}`,
      depth: near(middle(leg.thigh.origin, leg.shank.origin)) - near(pelvis.origin) + near(pelvis.x) * FRONT_BIAS,
      parts: legParts(
        pose,
        side,
        {
          kneeNearer: near(leg.shank.origin) > near(leg.thigh.origin) + 0.05,
          heelNearer: near(leg.foot.x) < HEEL_FIRST,
        },
        around,
      ),
      lines: legLines(side),
    });
    groups.push({
      id: `arm-${side}`,
      depth: near(middle(arm.upperArm.origin, arm.forearm.origin, arm.hand.origin)) - near(upperChest.origin) + 0.001,
      parts: armParts(pose, side, around),
      lines: armLines(side),
    });
  }
  return groups.sort((a, b) => a.depth - b.depth);
};

/** The outline of a pose alone: the aligned ghost over a figure. */
const ghostMarks = (pose: Pose, eye: Eye): Mark[] => [
  {
    key: 'ghost',
    className: 'fig-ghost',
    d: outlineParts(
      groupsOf(pose, eye, AROUND_IN_FILM).flatMap((group) => group.parts),
      eye,
    ),
  },
];

/** A pose as a picture. Pure: the same pose, view and options give the same marks. */
export const drawFigure = (pose: Pose, view: View, options: DrawOptions = {}): Drawing => {
  const eye = makeEye(view);
  const frame = options.frame ?? pictureFrame(options.ghost ? [pose, options.ghost] : [pose], view);
  const film = options.hatched === false;
  const groups = groupsOf(pose, eye, film ? AROUND_IN_FILM : AROUND_LIMB).map((group) => ({
    group,
    flats: group.parts.map((part) => flattenPart(part, eye, film)),
  }));
  const outlines = (of: (group: string, part: string) => boolean) =>
    groups.flatMap(({ group, flats }) =>
      flats.filter(({ part }) => of(group.id, part.id)).map(({ outline }) => outline),
    );
  const seams = {
    trunk: outlines((group) => group === 'trunk'),
    legs: outlines((group, part) => group !== 'trunk' && part.startsWith('shorts')),
    shanks: outlines((_, part) => part.startsWith('shank')),
  };
  const marks: Mark[] = [
    ...floorMarks(eye, frame, options.grid === true),
    ...supportMarks(pose, eye),
    ...groups.flatMap(({ group, flats }) => drawGroup(group, flats, seams, !film)),
    ...heldMarks(pose, eye),
    ...(options.ghost ? ghostMarks(options.ghost, eye) : []),
    ...(options.plumb ? plumbMarks(pose, eye, frame) : []),
    ...(options.markers ? markerMarks(pose, eye) : []),
  ];
  return makeDrawing(frame, marks);
};
