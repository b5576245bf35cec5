/** Coefficients of formula 26.2.17 of Abramowitz and Stegun (1964); absolute error below 7.5e-8. */
const SLOPE = 0.2316419;
const TERMS = [1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.31938153, 0];
const ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

/** The share of a standard normal that lies below z. */
export const normalShare = (z: number): number => {
  const x = Math.abs(z);
  const t = 1 / (1 + SLOPE * x);
  const above = (Math.exp((-x * x) / 2) / ROOT_OF_TWO_PI) * TERMS.reduce((sum, term) => sum * t + term, 0);
  return z >= 0 ? 1 - above : above;
};
