/** Largest angle that can be typed: beyond a right angle none of these is read on a standing person. Degrees. */
const LARGEST = 90;

/** "12", "-4,5" or "−3 °" as degrees from −90 to 90; null for anything else. */
export const parseDegrees = (text: string): number | null => {
  const plain = text.trim().replace(/\s*°$/, '').replace('−', '-').replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null;
  const value = Number(plain);
  return Math.abs(value) <= LARGEST ? value : null;
};
