import type { CaseType } from '#engine/clients/case-type.ts';
import { courseMastery } from '#engine/mastery/course-mastery.ts';
import type { FirstTry } from '#engine/mastery/first-tries.ts';
import type { MasteryBlueprint } from '#engine/mastery/mastery-blueprint.ts';

/**
 * What the next made-up client should be about to fill the largest gap: a contributor not passed yet, then a referral or
 * a client with nothing to correct, then whatever was passed least. `types` are all there are, in order of preference.
 * Referral and nothing-to-correct wait until half the cases are passed, or the order would give them away.
 */
export const nextType = (
  tries: readonly FirstTry[],
  blueprint: MasteryBlueprint,
  types: readonly CaseType[],
): CaseType | null => {
  const mastery = courseMastery(tries, blueprint);
  const passes = (type: CaseType): number => tries.filter((one) => one.passed && one.type === type).length;
  const drivers = types.filter((type) => type !== 'refer' && type !== 'nothing-to-correct');
  const late = mastery.cases.have >= mastery.cases.need / 2;
  const missing = (part: { readonly have: number; readonly need: number }): boolean => part.have < part.need;
  if (late && missing(mastery.referrals) && types.includes('refer')) return 'refer';
  if (late && missing(mastery.nothingToCorrect) && types.includes('nothing-to-correct')) return 'nothing-to-correct';
  const fewest = drivers.toSorted((a, b) => passes(a) - passes(b));
  return fewest[0] ?? null;
};
