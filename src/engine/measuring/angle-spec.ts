import type { Leg } from '#schemas/vocabulary/side.ts';
import type { NamedView } from '../movement/view/view.ts';

/** Angles a goniometer reads off the body's picture. `knee-in` is the frontal plane projection angle. */
export const ANGLE_KINDS = ['knee-in', 'trunk-lean', 'shin-lean', 'pelvic-drop'] as const;
export type AngleKind = (typeof ANGLE_KINDS)[number];

/** One angle of one person: which, and on which leg; for the drop of the pelvis the leg stood on. */
export type AngleSpec = { readonly kind: AngleKind; readonly side: Leg };

/** The view an angle is read in: the front for the frontal plane, the side itself for the sagittal. */
export const viewOf = ({ kind, side }: AngleSpec): NamedView => {
  if (kind === 'knee-in' || kind === 'pelvic-drop') return 'anterior';
  return side === 'left' ? 'lateral-left' : 'lateral-right';
};
