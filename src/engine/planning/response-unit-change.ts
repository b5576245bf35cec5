import type { CompiledResponse } from '#engine/screening/compiled-knowledge.ts';

/** Mean weekly gain at full dose in the unit of the measure: a gain given in percent of the start is taken of that start. */
export const responseUnitChange = (
  { unit, weeklyGain }: Pick<CompiledResponse, 'unit' | 'weeklyGain'>,
  start: number,
): number => (unit.startsWith('percent of start') ? (weeklyGain.mean / 100) * start : weeklyGain.mean);
