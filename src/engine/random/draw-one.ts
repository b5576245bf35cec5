/** One of several, by a draw in [0, 1). Throws a RangeError for an empty list. */
export const drawOne = <T>(items: readonly T[], draw: number): T => {
  const item = items[Math.min(items.length - 1, Math.floor(draw * items.length))];
  if (item === undefined) throw new RangeError('There is nothing to draw from.');
  return item;
};
