import type { AngleKind } from '#engine/measuring/angle-spec.ts';
import { ANGLE_WORDS } from './goniometer-words.table.ts';

/** "12° inwards"; plain "0°" where there is no direction to name. `spoken` writes the unit out. */
export const describeAngle = (kind: AngleKind, degrees: number, spoken = false): string => {
  const whole = Math.round(degrees);
  const unit = spoken ? (Math.abs(whole) === 1 ? ' degree' : ' degrees') : '°';
  const size = `${Math.abs(whole)}${unit}`;
  if (whole === 0) return size;
  return `${size} ${whole > 0 ? ANGLE_WORDS[kind].positive : ANGLE_WORDS[kind].negative}`;
};
