import type { PointId } from '#engine/measuring/angle-points.table.ts';
import type { AngleKind } from '#engine/measuring/angle-spec.ts';
import type { AngleVerdict } from '#engine/measuring/judge-angle.ts';

/** What each point is called, and where a finger would find it. */
export const POINT_WORDS: { readonly [K in PointId]: { readonly name: string; readonly where: string } } = {
  'hip-marker': { name: 'Front of the pelvis', where: 'the bony point at the front of the hip, on this side' },
  kneecap: { name: 'Kneecap', where: 'the middle of the kneecap' },
  ankle: { name: 'Ankle', where: 'the middle of the ankle, between its two bumps' },
  'neck-base': { name: 'Base of the neck', where: 'where the neck rises from the trunk' },
  'hip-joint': { name: 'Hip', where: 'the hip joint, under the bony bump at the side of the thigh' },
  'knee-joint': { name: 'Knee', where: 'the middle of the knee, seen from the side' },
  'standing-hip-marker': {
    name: 'Pelvis, standing side',
    where: 'the bony point at the front of the hip of the leg stood on',
  },
  'free-hip-marker': { name: 'Pelvis, other side', where: 'the bony point at the front of the other hip' },
};

type AngleWords = {
  readonly name: string;
  readonly how: string;
  /** The direction of a positive and of a negative angle. */
  readonly positive: string;
  readonly negative: string;
};

export const ANGLE_WORDS: { readonly [K in AngleKind]: AngleWords } = {
  'knee-in': {
    name: 'Knee angle from the front',
    how: 'One arm runs from the front of the pelvis to the middle of the kneecap, the other from there to the middle of the ankle. A straight leg reads 0.',
    positive: 'inwards',
    negative: 'outwards',
  },
  'trunk-lean': {
    name: 'Lean of the trunk',
    how: 'One arm runs from the hip to the base of the neck; the other hangs as the plumb line does. An upright trunk reads 0.',
    positive: 'forwards',
    negative: 'backwards',
  },
  'shin-lean': {
    name: 'Lean of the shin',
    how: 'One arm runs from the ankle to the knee; the other hangs as the plumb line does. An upright shin reads 0.',
    positive: 'forwards',
    negative: 'backwards',
  },
  'pelvic-drop': {
    name: 'Drop of the pelvis',
    how: 'One arm joins the bony points at the front of the two hips; the other lies level. A level pelvis reads 0.',
    positive: 'lower on the free side',
    negative: 'higher on the free side',
  },
};

export const VERDICT_WORDS: {
  readonly [K in AngleVerdict['verdict']]: { readonly icon: string; readonly text: string };
} = {
  within: { icon: '✓', text: 'inside the error of the method: as good as two careful readings agree' },
  near: { icon: '≈', text: 'within twice the error of the method: check where each point sits' },
  far: { icon: '↔', text: 'further than the method explains: one of the points sits off its landmark' },
  'no-yardstick': { icon: '•', text: 'no published error was found for this angle, so judge it by eye' },
};
