import type { Reading } from './reading.ts';

const made = new WeakMap<readonly Reading[], ReadonlyMap<string, readonly Reading[]>>();
const NONE: readonly Reading[] = [];

/**
 * The readings of one finding, in the order they were recorded. A list of readings is sorted by finding once, since
 * every sign and every gate asks it again; it must not be changed afterwards.
 */
export function readingsOf(readings: readonly Reading[], finding: string): readonly Reading[] {
  const known = made.get(readings) ?? sortByFinding(readings);
  return known.get(finding) ?? NONE;
}

function sortByFinding(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const byFinding = new Map<string, Reading[]>();
  for (const reading of readings) {
    const same = byFinding.get(reading.finding);
    if (same) same.push(reading);
    else byFinding.set(reading.finding, [reading]);
  }
  made.set(readings, byFinding);
  return byFinding;
}
