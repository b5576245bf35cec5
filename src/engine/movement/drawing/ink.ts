import { closedPath } from './path-data.ts';

/** A pen line point by point: places on the picture and the width of the line there, metres. */
export type PenLine = { readonly x: Float64Array; readonly y: Float64Array; readonly width: Float64Array };

/** Thinner than this the pen is off the paper. Metres. */
const FAINTEST = 0.0006;

/** One pen stroke as a filled shape: `count` points of a closed line from `first` on, as wide at each as it says, sharp at both ends where `sharp`. */
const inkStroke = ({ x, y, width }: PenLine, first: number, count: number, sharp: boolean): string => {
  if (count < 2) return '';
  const n = x.length;
  const sx = new Float64Array(count * 2);
  const sy = new Float64Array(count * 2);
  for (let i = 0; i < count; i += 1) {
    const at = (first + i) % n;
    const before = i === 0 ? at : (at - 1 + n) % n;
    const after = i === count - 1 ? at : (at + 1) % n;
    const dx = (x[after] ?? 0) - (x[before] ?? 0);
    const dy = (y[after] ?? 0) - (y[before] ?? 0);
    const size = Math.sqrt(dx * dx + dy * dy) || 1;
    const half = sharp && (i === 0 || i === count - 1) ? 0 : (width[at] ?? 0) / 2;
    const ox = (-dy / size) * half;
    const oy = (dx / size) * half;
    const other = count * 2 - 1 - i;
    sx[i] = (x[at] ?? 0) + ox;
    sy[i] = (y[at] ?? 0) + oy;
    sx[other] = (x[at] ?? 0) - ox;
    sy[other] = (y[at] ?? 0) - oy;
  }
  return closedPath(sx, sy);
};

/** A closed contour as pen strokes: one for each run where the pen is on the paper. */
export const inkContour = (line: PenLine): string => {
  const { width } = line;
  const n = width.length;
  let lifted = 0;
  while (lifted < n && (width[lifted] ?? 0) >= FAINTEST) lifted += 1;
  if (lifted === n) return inkStroke(line, 0, n + 3, false);
  let path = '';
  let start = lifted;
  for (let step = 1; step <= n; step += 1) {
    const at = lifted + step;
    if ((width[at % n] ?? 0) >= FAINTEST) continue;
    if (at - start > 1) path += inkStroke(line, start % n, at - start + 1, true);
    start = at;
  }
  return path;
};
