/**
 * The root of a monotone function between `low` and `high`, by Illinois regula falsi.
 * Returns the nearer end where the function does not change sign. Stops at 1e-10 of the bracket.
 */
export const solveMonotone = (f: (x: number) => number, low: number, high: number): number => {
  let a = low;
  let b = high;
  let fa = f(a);
  let fb = f(b);
  if (fa * fb > 0) return Math.abs(fa) < Math.abs(fb) ? low : high;
  let side = 0;
  for (let step = 0; step < 60 && Math.abs(b - a) > 1e-10; step += 1) {
    const middle = fa === fb ? (a + b) / 2 : (fa * b - fb * a) / (fa - fb);
    const value = f(middle);
    if (Math.abs(value) < 1e-11) return middle;
    if (value * fb > 0) {
      b = middle;
      fb = value;
      if (side === -1) fa /= 2;
      side = -1;
    } else {
      a = middle;
      fa = value;
      if (side === 1) fb /= 2;
      side = 1;
    }
  }
  return Math.abs(fa) < Math.abs(fb) ? a : b;
};
