import type { Reading } from './reading.ts';

/** One finding on one side, once. `looks` is the number of values averaged. */
export type SettledReading = Reading & { readonly looks: number };

/**
 * Several readings of one finding on one side become one, whatever their order. Numbers are averaged. Of the others,
 * looks at the film outrank live ones (a second look at the same film adds nothing), then the majority stands; a tie
 * says nothing and leaves no reading.
 */
export function settleReadings(readings: readonly Reading[]): SettledReading[] {
  const subjects = groupBy(readings, ({ finding, side }) => `${finding} ${side}`);
  return subjects.sort(bySubject).flatMap((same) => {
    const filmed = same.filter((reading) => reading.filmed);
    const counted = filmed.length > 0 ? filmed : same;
    const [first] = counted;
    if (!first) return [];
    if (typeof first.value === 'number') {
      const values = same.map(({ value }) => Number(value));
      return [{ ...first, value: values.reduce((sum, value) => sum + value, 0) / values.length, looks: values.length }];
    }
    const [most, next] = groupBy(counted, ({ value }) => String(value)).sort((a, b) => b.length - a.length);
    if (!most?.[0] || most.length === next?.length) return [];
    return [{ ...most[0], looks: 1 }];
  });
}

/** A fixed order of its own, so that even rounding does not know in which order readings came. */
function bySubject([a]: readonly Reading[], [b]: readonly Reading[]): number {
  if (!a || !b) return 0;
  return a.finding === b.finding ? (a.side < b.side ? -1 : 1) : a.finding < b.finding ? -1 : 1;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
