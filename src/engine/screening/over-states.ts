/** Product of the values of the members present, for each set of members; bit k of a set is member k. */
export function overStates(members: readonly number[], values: Float64Array): Float64Array {
  const out = new Float64Array(2 ** members.length);
  out[0] = 1;
  for (let bit = 0, half = 1; bit < members.length; bit++, half *= 2) {
    const value = values[members[bit] ?? 0] ?? 1;
    for (let state = 0; state < half; state++) out[half + state] = (out[state] ?? 0) * value;
  }
  return out;
}
