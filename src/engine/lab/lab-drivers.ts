import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { type RankedDriver, rankDrivers } from '#engine/screening/rank-drivers.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** A hypothesis about the index deviation beside how probable it was before anybody looked (both 0–1). */
export type LabDriver = RankedDriver & { readonly drivesPrior: number };

/** What probably drives the index deviation, largest first, and where each stood without any reading. Throws as `rankDrivers`. */
export function labDrivers(screen: Screen, compiled: CompiledKnowledge): readonly LabDriver[] {
  const before = new Map(
    rankDrivers({ ...screen, readings: [] }, compiled).map(({ contributor, drives }) => [contributor, drives]),
  );
  return rankDrivers(screen, compiled).map((driver) => ({
    ...driver,
    drivesPrior: before.get(driver.contributor) ?? 0,
  }));
}
