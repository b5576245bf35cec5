/** Values already worked out, found by the exact numbers they were made of. */
export type NumberMemo<T> = Map<number, { readonly numbers: Float64Array; readonly value: T }[]>;

/** The value known for exactly these numbers, or the one made now. */
export function recall<T>(memo: NumberMemo<T>, numbers: readonly number[], make: () => T): T {
  const own = Float64Array.from(numbers);
  const hash = hashOf(own);
  const alike = memo.get(hash);
  const known = alike?.find((entry) => isSame(entry.numbers, own));
  if (known) return known.value;
  const value = make();
  if (alike) alike.push({ numbers: own, value });
  else memo.set(hash, [{ numbers: own, value }]);
  return value;
}

/** FNV-1a over the bits, a word at a time (Fowler, Noll & Vo). */
function hashOf(numbers: Float64Array): number {
  const words = new Uint32Array(numbers.buffer);
  let hash = 0x811c9dc5;
  for (let k = 0; k < words.length; k++) {
    hash = Math.imul(hash ^ (words[k] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash;
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}
