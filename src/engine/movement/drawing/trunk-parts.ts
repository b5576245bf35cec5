import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Body } from '../body/body.ts';
import type { Pose } from '../pose/pose.ts';
import { radians } from '../space/angle.ts';
import { place } from '../space/frame.ts';
import { add, scale } from '../space/vector.ts';
import { cutMesh } from './cut-mesh.ts';
import { boneGirthOf, girthOf } from './girth.ts';
import { loft, type PlacedSection } from './loft.ts';
import type { Part } from './part.ts';
import { BUN, EAR, HAIRLINE, HEAD, NOSE } from './shape/head.table.ts';
import { TRUNK, type TrunkSection, VEST_TOP } from './shape/trunk.table.ts';

const hang = (pose: Pose, section: TrunkSection, size: number, outer: 1 | -1 = 1): PlacedSection => {
  const bone = boneGirthOf(pose.body);
  const onHead = section.on === 'head' || section.on === 'neck';
  const up = section.up * bone * (onHead ? 1 : pose.body.settings.trunkFactor);
  return { section, frame: pose.spine[section.on], up, girth: size, outer };
};

/** Trunk and neck with vest and shorts over them. `around`: points around a part. */
export const trunkParts = (pose: Pose, around: number): Part[] => {
  const { body } = pose;
  const girth = girthOf(body);
  const bone = boneGirthOf(body);
  const trunk = TRUNK[body.settings.sex];
  const vest = [...trunk.filter((section) => section.at > 0.34 && section.at < 0.86), ...vestTop(body, trunk)];
  return [
    {
      id: 'trunk',
      mesh: loft(
        trunk.map((section) => hang(pose, section, section.at > 0.95 ? bone : girth)),
        1,
        around,
      ),
      fill: 'skin',
      layer: 0,
      columns: 26,
      fadeOut: [0.95, 0.99],
      hatch: { from: 0.86, to: 0.94, spacing: 0.012 },
    },
    {
      id: 'neck',
      mesh: loft(
        trunk.filter((section) => section.at > 0.96).map((section) => hang(pose, section, bone)),
        2,
        around,
      ),
      fill: 'skin',
      layer: 2,
      columns: 20,
      fadeIn: [0.965, 1],
      fadeOut: [1.1, 1.15],
      hatch: { from: 0.98, to: 1.12, spacing: 0.012 },
    },
    {
      id: 'vest',
      mesh: loft(
        vest.map((section) => hang(pose, section, girth * 1.02)),
        1,
        around,
      ),
      fill: 'kit',
      layer: 1,
      columns: 22,
      fadeOut: [0.9, 0.97],
      hatch: { from: 0.36, to: 0.9, spacing: 0.013, shade: -0.08 },
    },
    {
      id: 'shorts',
      mesh: loft(
        trunk.filter((section) => section.at < 0.4).map((section) => hang(pose, section, girth * 1.035)),
        1,
        around,
      ),
      fill: 'kit',
      layer: 3,
      columns: 20,
      fadeIn: [0.2, 0.3],
      joins: 'legs',
      hatch: { from: 0.08, to: 0.34, spacing: 0.013, shade: -0.05 },
    },
  ];
};

/** The upper sections of the vest: the trunk's own, narrowed to the straps. */
const vestTop = (body: Body, trunk: readonly TrunkSection[]): TrunkSection[] =>
  VEST_TOP[body.settings.sex].flatMap(([at, share]) => {
    const section = trunk.find((known) => known.at === at);
    return section === undefined ? [] : [{ ...section, width: section.width * share }];
  });

/** The head with nose, ears and hair; whichever of face and hair is nearer to the eye lies over the other. */
export const headParts = (pose: Pose, faceNearer: boolean, nearEars: readonly Leg[], around: number): Part[] => {
  const { body } = pose;
  const bone = boneGirthOf(body);
  const { head } = pose.spine;
  const female = body.settings.sex === 'female';
  const tilt = radians(HAIRLINE.tilt);
  const above = add(scale(head.x, -Math.sin(tilt)), scale(head.y, Math.cos(tilt)));
  const line = place(head, [HAIRLINE.forwards * bone, HAIRLINE.up * bone, 0]);
  const skull = (thicker: number) =>
    loft(
      HEAD.map((section) => ({
        ...hang(pose, section, bone * thicker),
        up: section.up * bone * (1 + (thicker - 1) * 0.6),
      })),
      0,
      around,
    );
  const hairLayer = faceNearer ? 0 : 2;
  const hairParts: Part[] = [
    {
      id: 'hair',
      mesh: cutMesh(skull(female ? 1.06 : 1.045), line, scale(above, -1)),
      fill: 'hair',
      layer: hairLayer,
      columns: 26,
      line: 0.7,
    },
  ];
  const bun = loft(
    BUN.map((section) => hang(pose, section, bone)),
    0,
    around,
  );
  /** Nobody lies on a bun. */
  if (female && pose.attitude !== 'supine')
    hairParts.push({ id: 'bun', mesh: bun, fill: 'hair', layer: hairLayer, columns: 10, line: 0.7 });
  return [
    {
      id: 'head',
      mesh: cutMesh(skull(1), line, above),
      fill: 'skin',
      layer: 1,
      columns: 26,
      hatch: { from: 0.08, to: 0.66, spacing: 0.009 },
    },
    {
      id: 'nose',
      mesh: loft(
        NOSE.map((section) => hang(pose, section, bone)),
        0,
        around,
      ),
      fill: 'skin',
      layer: 1,
      columns: 10,
      line: 0.8,
      runOn: 0.006,
    },
    ...hairParts,
    ...(['left', 'right'] as const).map(
      (side): Part => ({
        id: `ear-${side}`,
        mesh: loft(
          EAR.map((section) => hang(pose, section, bone, side === 'right' ? 1 : -1)),
          0,
          around,
        ),
        fill: 'skin',
        layer: nearEars.includes(side) ? 3 : -1,
        columns: 9,
        line: 0.7,
      }),
    ),
  ];
};
