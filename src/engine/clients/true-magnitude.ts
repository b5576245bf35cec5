import { valueOnSide } from '#engine/clients/value-on-side.ts';
import type { CompiledDeviation } from '#engine/screening/compiled-knowledge.ts';
import type { ClientTruth } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** How far a movement departs in truth, in the deviation's own unit; the mean of "absent" where the case names none. */
export const trueMagnitude = (
  truth: Pick<ClientTruth, 'deviations'>,
  deviation: CompiledDeviation,
  side: Side,
): number => valueOnSide(truth.deviations[deviation.id], side) ?? deviation.absent.mean;
