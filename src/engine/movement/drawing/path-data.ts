/** Units of the picture in a metre: half a millimetre, so that whole numbers are fine enough. */
export const UNITS = 2000;

/** A point on the picture in metres, y up. */
export type Spot = { readonly x: number; readonly y: number };

const unit = (metres: number): number => Math.round(metres * UNITS);

/** A smooth closed path: quadratic curves whose control points are the places given and whose ends lie midway between them. */
export const closedPath = (x: ArrayLike<number>, y: ArrayLike<number>): string => {
  const n = x.length;
  if (n < 3) return '';
  const firstX = x[0] ?? 0;
  const firstY = y[0] ?? 0;
  let px = unit(((x[n - 1] ?? 0) + firstX) / 2);
  let py = -unit(((y[n - 1] ?? 0) + firstY) / 2);
  let path = `M${px} ${py}q`;
  for (let i = 0; i < n; i += 1) {
    const hereX = x[i] ?? 0;
    const hereY = y[i] ?? 0;
    const ex = unit((hereX + (i + 1 < n ? (x[i + 1] ?? 0) : firstX)) / 2);
    const ey = -unit((hereY + (i + 1 < n ? (y[i + 1] ?? 0) : firstY)) / 2);
    if (i > 0) path += ' ';
    path += `${unit(hereX) - px} ${-unit(hereY) - py} ${ex - px} ${ey - py}`;
    px = ex;
    py = ey;
  }
  return `${path}z`;
};

/** A smooth open path through the spots. */
export const openPath = (spots: readonly Spot[]): string => {
  const first = spots[0];
  if (first === undefined || spots.length < 2) return '';
  let px = unit(first.x);
  let py = -unit(first.y);
  let path = `M${px} ${py}`;
  for (let i = 1; i < spots.length; i += 1) {
    const spot = spots[i] ?? first;
    const next = spots[i + 1];
    const ex = next === undefined ? unit(spot.x) : unit((spot.x + next.x) / 2);
    const ey = next === undefined ? -unit(spot.y) : -unit((spot.y + next.y) / 2);
    path += `${i === 1 ? 'q' : ' '}${unit(spot.x) - px} ${-unit(spot.y) - py} ${ex - px} ${ey - py}`;
    px = ex;
    py = ey;
  }
  return path;
};

/** Straight lines through the spots, closed or open. */
export const straightPath = (spots: readonly Spot[], closed: boolean): string =>
  spots.length < 2 ? '' : `M${spots.map((spot) => `${unit(spot.x)} ${-unit(spot.y)}`).join('L')}${closed ? 'z' : ''}`;
