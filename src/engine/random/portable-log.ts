const LN2 = Math.LN2;
/** Terms of the series; with |t| ≤ 1/3 the next one is below 1e-20. */
const TERMS = 20;

/**
 * Natural logarithm of a positive finite number by + − × ÷ alone, which IEEE 754 fixes to the bit, so that seeded
 * draws agree between browsers (Math.log need not).
 */
export function portableLog(x: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa < 1) {
    mantissa *= 2;
    exponent -= 1;
  }
  while (mantissa >= 2) {
    mantissa /= 2;
    exponent += 1;
  }
  const t = (mantissa - 1) / (mantissa + 1);
  const square = t * t;
  let sum = 0;
  for (let k = TERMS; k >= 0; k--) sum = sum * square + 1 / (2 * k + 1);
  return 2 * t * sum + exponent * LN2;
}
