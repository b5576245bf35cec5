import { responseUnitChange } from '#engine/planning/response-unit-change.ts';
import type { CompiledKnowledge, CompiledResponse } from '#engine/screening/compiled-knowledge.ts';

/**
 * The change of a measure to expect after this many weeks, in its unit: per week the mean gain × adherence ×
 * exp(−week ÷ diminishing weeks), never more than the cap. `adherence` and `dose` are shares (0–1) of what was meant.
 */
export const expectedGain = (
  response: CompiledResponse,
  start: number,
  weeks: number,
  { adherence, dose }: { readonly adherence: number; readonly dose: number },
  { diminishingWeeks }: Pick<CompiledKnowledge, 'diminishingWeeks'>,
): number => {
  const weekly = responseUnitChange(response, start);
  const cap = Math.abs(response.unit.startsWith('percent of start') ? (response.cap / 100) * start : response.cap);
  let sum = 0;
  for (let week = 1; week <= weeks; week++) sum += weekly * adherence * dose * Math.exp(-week / diminishingWeeks);
  return Math.sign(sum) * Math.min(cap, Math.abs(sum));
};
