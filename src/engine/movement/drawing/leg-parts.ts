import type { Leg } from '#schemas/vocabulary/side.ts';
import { FOOT_BEHIND_ANKLE, FOOT_BEHIND_BALL } from '../body/segment-lengths.table.ts';
import { soleFrame } from '../pose/foot.ts';
import { type Pose, sideSign } from '../pose/pose.ts';
import { radians } from '../space/angle.ts';
import { type Frame, place } from '../space/frame.ts';
import { mix } from '../space/ramp.ts';
import { add, scale } from '../space/vector.ts';
import { cutMesh } from './cut-mesh.ts';
import { boneGirthOf, girthOf } from './girth.ts';
import { loft, type PlacedSection } from './loft.ts';
import { AROUND_TOE, type Mesh } from './mesh.ts';
import type { Part } from './part.ts';
import type { Section, Swelling } from './section.ts';
import { ARCH, FOOT, SHANK, THIGH, TOES } from './shape/leg.table.ts';

/** The skin of the thigh is drawn from this share on; shorts cover the rest. */
const SKIN_START = 0.3;
/** Shorts end at this share of the thigh, and stand off it by this factor. */
const SHORTS_END = 0.46;
const SHORTS_EASE = [1.03, 1.1] as const;

const alongBone = (
  sections: readonly Section[],
  frame: Frame,
  length: number,
  girth: number,
  outer: 1 | -1,
): PlacedSection[] => sections.map((section) => ({ section, frame, up: -section.at * length, girth, outer }));

/** How a leg is seen: whether its knee is nearer to the eye than its hip, and its heel nearer than its toes. */
export type LegSeen = { readonly kneeNearer: boolean; readonly heelNearer: boolean };

/** Everything of one leg, hip to toes. Where the knee is nearer to the eye than the hip it comes out of the shorts, else it goes in. `around`: points around a limb. */
export const legParts = (pose: Pose, side: Leg, { kneeNearer, heelNearer }: LegSeen, around: number): Part[] => {
  const { body } = pose;
  const leg = pose.legs[side];
  const l = body.lengths;
  const girth = girthOf(body);
  const outer = sideSign(side);
  const thigh = alongBone(THIGH[body.settings.sex], leg.thigh, l.thigh, girth, outer);
  const shank = alongBone(SHANK, leg.shank, l.shank, girth, outer);
  const bare = thigh.filter((placed) => placed.section.at > (kneeNearer ? SHORTS_END : SKIN_START));
  const below = kneeNearer ? [hemOf(thigh), ...bare] : bare;
  return [
    {
      id: `thigh-${side}`,
      mesh: loft(below, 0, around),
      fill: 'skin',
      layer: 1,
      columns: 18,
      ...(kneeNearer ? {} : { fadeIn: [SHORTS_END - 0.04, SHORTS_END + 0.06] as const }),
      hatch: { from: 0.48, to: 1.02, spacing: 0.011 },
    },
    {
      id: `shank-${side}`,
      mesh: loft(shank, 0, around),
      fill: 'skin',
      layer: 1,
      columns: 20,
      runOn: 0.014,
      hatch: { from: 0.04, to: 0.98, spacing: 0.011 },
    },
    ...footParts(pose, side, heelNearer, around),
    {
      id: `shorts-${side}`,
      mesh: shortsMesh(thigh, around),
      fill: 'kit',
      layer: kneeNearer ? 0 : 2,
      columns: 16,
      fadeIn: [0, 0.3],
      joins: 'trunk',
      hatch: { from: 0.02, to: SHORTS_END, spacing: 0.013 },
    },
  ];
};

/** The thigh's section at the hem of the shorts. */
const hemOf = (thigh: readonly PlacedSection[]): PlacedSection => {
  const above = thigh.findLast((placed) => placed.section.at <= SHORTS_END);
  const below = thigh.find((placed) => placed.section.at > SHORTS_END);
  if (above === undefined || below === undefined)
    throw new RangeError('The thigh has no section at the hem of the shorts.');
  const share = (SHORTS_END - above.section.at) / (below.section.at - above.section.at);
  const blend = (from = 0, to = 0): number => mix(from, to, share);
  return {
    ...above,
    up: blend(above.up, below.up),
    section: {
      at: SHORTS_END,
      width: blend(above.section.width, below.section.width),
      depth: blend(above.section.depth, below.section.depth),
      forwards: blend(above.section.forwards, below.section.forwards),
      outwards: blend(above.section.outwards, below.section.outwards),
    },
  };
};

const shortsMesh = (thigh: readonly PlacedSection[], around: number): Mesh => {
  const covered = thigh.filter((placed) => placed.section.at > -0.15 && placed.section.at < SHORTS_END);
  const eased = [...covered, hemOf(thigh)].map((placed): PlacedSection => {
    const share = Math.max(0, placed.section.at) / SHORTS_END;
    return { ...placed, girth: placed.girth * mix(SHORTS_EASE[0], SHORTS_EASE[1], share) };
  });
  return loft(eased, 0, around);
};

/** The arch of this foot now: its standing height less what it has dropped. The drop in millimetres is also how far the inner border bulges. */
const archSwellings = (at: number, dropMillimetres: number): readonly Swelling[] => {
  const lift = ARCH.find(([place_]) => place_ === at)?.[1] ?? 0;
  if (lift === 0) return [];
  return [
    { out: -Math.max(0, lift - dropMillimetres * 1.6), at: -150, spread: 42 },
    { out: dropMillimetres * (lift / 20), at: -95, spread: 40 },
  ];
};

/** Size of a toe along its length: slim where it leaves the foot, thick at its pad. */
const TOE_TAPER = [
  [0.05, 0.7],
  [0.3, 0.95],
  [0.62, 0.92],
  [0.85, 1],
  [0.97, 0.72],
  [1, 0.25],
] as const;
const TOE_SECTIONS: readonly (readonly Section[])[] = TOES.map(({ width, height }) =>
  TOE_TAPER.map(([at, size]) => ({
    at,
    width: width * size,
    depth: height * size,
    forwards: height * (0.28 + 0.22 * size),
  })),
);

/** Seen from behind the heel lies over the rest of the foot: its share of the foot's length. */
const HEEL_END = 0.2;
/** The heel leans in by this many degrees for a millimetre the arch drops past a usual squat's. Estimates. */
const EVERSION_PER_DROP = 0.8;
const STANDING_DROP = 4;

const footParts = (pose: Pose, side: Leg, heelNearer: boolean, around: number): Part[] => {
  const { body } = pose;
  const leg = pose.legs[side];
  const l = body.lengths;
  const girth = boneGirthOf(body);
  const outer = sideSign(side);
  const drop = leg.archDrop * 1000;
  const standing = soleFrame(leg, side);
  const lying: Frame = { origin: standing.origin, x: standing.y, y: scale(standing.x, -1), z: standing.z };
  const ahead: Frame = { origin: leg.toes.origin, x: leg.toes.y, y: scale(leg.toes.x, -1), z: leg.toes.z };
  const sole = l.ankleHeight / girth;
  /** Behind the ball a section lies in the sole of the foot, ahead of it in that of the toes: a lifted heel bends the foot there. */
  const sections = FOOT.map(
    (section): PlacedSection =>
      section.at > FOOT_BEHIND_BALL
        ? { section, frame: ahead, up: -(section.at - FOOT_BEHIND_BALL) * l.foot, girth, outer }
        : {
            section: {
              ...section,
              forwards: (section.forwards ?? 0) - sole,
              swellings: [...(section.swellings ?? []), ...archSwellings(section.at, drop)],
            },
            frame: lying,
            up: -(section.at - FOOT_BEHIND_ANKLE) * l.foot,
            girth,
            outer,
          },
  );
  const toes = TOES.map((toe, index): Part => {
    const origin = place(leg.toes, [0, 0, outer * toe.outwards * girth]);
    const frame: Frame = { origin, x: leg.toes.y, y: scale(leg.toes.x, -1), z: leg.toes.z };
    const reach = (toe.tip - FOOT_BEHIND_BALL) * l.foot;
    return {
      id: `toe-${index + 1}-${side}`,
      mesh: loft(
        (TOE_SECTIONS[index] ?? []).map((section) => ({ section, frame, up: -section.at * reach, girth, outer })),
        0,
        AROUND_TOE,
      ),
      fill: 'skin',
      layer: 1,
      columns: 8,
      line: 0.62,
      runOn: 0.02,
      fadeIn: [0.1, 0.55],
    };
  });
  const everted = radians(Math.max(0, drop - STANDING_DROP) * EVERSION_PER_DROP) * outer;
  const heel: Frame = {
    ...lying,
    x: add(scale(lying.x, Math.cos(everted)), scale(lying.z, -Math.sin(everted))),
    z: add(scale(lying.z, Math.cos(everted)), scale(lying.x, Math.sin(everted))),
  };
  const back = sections.filter(({ section }) => section.at < HEEL_END).map((placed) => ({ ...placed, frame: heel }));
  const heels: Part[] = heelNearer
    ? [
        {
          id: `heel-${side}`,
          mesh: cutMesh(loft(back, 0, around), place(standing, [0, -l.ankleHeight, 0]), scale(standing.y, -1)),
          fill: 'skin',
          layer: 2,
          columns: 16,
          line: 0.8,
          fadeIn: [HEEL_END, 1],
          joins: 'shanks',
        },
      ]
    : [];
  return [
    ...heels,
    {
      id: `foot-${side}`,
      mesh: cutMesh(loft(sections, 0, around), place(standing, [0, -l.ankleHeight, 0]), scale(standing.y, -1)),
      fill: 'skin',
      layer: 1,
      columns: 18,
      fadeOut: [0.74, 0.84],
      runOn: 0.008,
      hatch: { from: 0.05, to: 0.6, spacing: 0.011 },
    },
    ...toes,
  ];
};
