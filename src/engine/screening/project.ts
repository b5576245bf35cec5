/**
 * For every combination of `count` bits, the combination of the chosen ones, packed in the order given: bit k of the
 * result is bit `chosen[k]` of the combination.
 */
export function project(count: number, chosen: readonly number[]): Int32Array {
  const out = new Int32Array(2 ** count);
  for (let bit = 0, half = 1; bit < count; bit++, half *= 2) {
    const place = chosen.indexOf(bit);
    const packed = place < 0 ? 0 : 1 << place;
    for (let e = 0; e < half; e++) out[half + e] = (out[e] ?? 0) | packed;
  }
  return out;
}
