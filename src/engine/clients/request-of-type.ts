import type { CaseType } from '#engine/clients/case-type.ts';
import { makePlan, type Offers } from '#engine/clients/client-plan.ts';
import type { ClientRequest } from '#engine/clients/client-request.ts';

/** A first client of a type, the same one until another attempt is finished (`finished` counts them). */
export const requestOfType = (type: CaseType, finished: number, { movements }: Offers): ClientRequest | null => {
  const [movement] = movements;
  if (movement === undefined) return null;
  const seed = `mastery-${finished + 1}`;
  return { seed, level: 1, plan: makePlan({ deviation: movement.deviation, type, side: null }, seed) };
};
