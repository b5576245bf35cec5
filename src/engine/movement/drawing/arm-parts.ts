import type { Leg } from '#schemas/vocabulary/side.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { type Frame, facingFrame, place } from '../space/frame.ts';
import { add, scale } from '../space/vector.ts';
import { armGirthOf, boneGirthOf } from './girth.ts';
import { loft } from './loft.ts';
import type { Part } from './part.ts';
import type { Section } from './section.ts';
import { FOREARM, HAND, THUMB, UPPER_ARM } from './shape/arm.table.ts';

/** Everything of one arm, shoulder to fingertips. `around`: points around a limb. */
export const armParts = (pose: Pose, side: Leg, around: number): Part[] => {
  const { body } = pose;
  const arm = pose.arms[side];
  const l = body.lengths;
  const outer = sideSign(side);
  const girth = armGirthOf(body);
  const bone = boneGirthOf(body) * (body.settings.sex === 'female' ? 0.92 : 1);
  const skin = (sections: readonly Section[], frame: Frame, length: number, size: number) =>
    loft(
      sections.map((section) => ({ section, frame, up: -section.at * length, girth: size, outer })),
      0,
      around,
    );
  const thumbDown = add(scale(arm.hand.y, -0.82), scale(arm.hand.x, 0.5));
  const thumb = facingFrame(place(arm.hand, [0.02, -l.hand * 0.14, 0]), scale(thumbDown, -1), arm.hand.x);
  return [
    {
      id: `upper-arm-${side}`,
      mesh: skin(UPPER_ARM, arm.upperArm, l.upperArm, girth),
      fill: 'skin',
      layer: 0,
      columns: 16,
      fadeIn: [0.08, 0.36],
      joins: 'trunk',
      hatch: { from: 0.1, to: 1, spacing: 0.011 },
    },
    {
      id: `forearm-${side}`,
      mesh: skin(FOREARM, arm.forearm, l.forearm, girth),
      fill: 'skin',
      layer: 0,
      columns: 16,
      hatch: { from: 0.02, to: 1, spacing: 0.01 },
    },
    { id: `hand-${side}`, mesh: skin(HAND, arm.hand, l.hand, bone), fill: 'skin', layer: 0, columns: 16, line: 0.8 },
    {
      id: `thumb-${side}`,
      mesh: skin(THUMB, thumb, l.hand * 0.42, bone),
      fill: 'skin',
      layer: 0,
      columns: 9,
      line: 0.7,
      runOn: 0.012,
      fadeIn: [0, 0.25],
    },
  ];
};
