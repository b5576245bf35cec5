import type { ArmAngles } from '../pose/arm.ts';
import { minimumJerk, mix } from '../space/ramp.ts';

/** What the arms do while the legs work. */
export type ArmHabit = 'overhead' | 'ahead' | 'hips' | 'hanging';

/** Arm angles at a share of the depth, for a trunk that leans by `lean` degrees; `fall` is how far raised arms come forwards. Estimates. */
export const armAngles = (habit: ArmHabit, depth: number, lean: number, fall: number): ArmAngles => {
  if (habit === 'overhead') return { raise: 180 - fall * depth - 2 * (1 - depth), out: 17, elbow: 4, across: 0 };
  if (habit === 'hips') return { raise: -14, out: 40, elbow: 90, across: 84 };
  if (habit === 'hanging') return { raise: lean * 0.95 + 4, out: 7, elbow: 10, across: 6 };
  const lift = minimumJerk(depth * 1.6);
  return {
    raise: mix(4, 66 + lean * 0.9, lift),
    out: mix(9, -6, lift),
    elbow: mix(14, 34, lift),
    across: mix(10, 40, lift),
  };
};
