import type { ClientTruth } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** true if this client really has the contributor on this side; a central one counts for every side. */
export const contributorIsPresent = (
  truth: Pick<ClientTruth, 'contributors'>,
  contributor: string,
  side: Side,
): boolean => {
  const where = truth.contributors[contributor];
  if (where === undefined) return false;
  if (where === 'central') return true;
  return side === 'central' ? where.length > 0 : where.includes(side);
};
