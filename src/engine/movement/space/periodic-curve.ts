/** A knot of a periodic curve: where in the cycle (0 to 1) and its value. */
export type Knot = readonly [at: number, value: number];

/**
 * A smooth periodic curve through knots given in order of `at`, 0 ≤ at < 1: cubic Hermite, each slope that of the line
 * between the two neighbours (Catmull-Rom on uneven knots).
 */
export const periodicCurve = (knots: readonly Knot[]): ((phase: number) => number) => {
  const n = knots.length;
  const knot = (i: number): Knot => {
    const [at, value] = knots[((i % n) + n) % n] ?? [0, 0];
    return [at + Math.floor(i / n), value];
  };
  const slope = (i: number): number => {
    const [a, va] = knot(i - 1);
    const [b, vb] = knot(i + 1);
    return (vb - va) / (b - a);
  };
  return (phase) => {
    const p = phase - Math.floor(phase);
    let i = n - 1;
    while (i > -1 && knot(i)[0] > p) i -= 1;
    const [from, start] = knot(i);
    const [to, end] = knot(i + 1);
    const size = to - from;
    const u = (p - from) / size;
    const u2 = u * u;
    const u3 = u2 * u;
    return (
      (2 * u3 - 3 * u2 + 1) * start +
      (u3 - 2 * u2 + u) * size * slope(i) +
      (3 * u2 - 2 * u3) * end +
      (u3 - u2) * size * slope(i + 1)
    );
  };
};
