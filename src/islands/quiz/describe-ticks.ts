/** The running count beside a "tick all that belong" question, with its limit where there is one. */
export function describeTicks(count: number, limit: number | undefined, held: boolean): string {
  const ask = limit === undefined ? 'Tick all that belong.' : `Tick up to ${limit}.`;
  if (held) return `${ask} ${count} ticked, which is the most: untick one first to choose another.`;
  return `${ask} ${count} ticked.`;
}
