/** FNV-1a, 32 bit: offset basis and prime (Fowler, Noll & Vo). */
const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Golden-ratio step of SplitMix (Steele, Lea & Flood 2014), and the two mixing constants of its finaliser (MurmurHash3 fmix32, Appleby). */
const GOLDEN_STEP = 0x9e3779b9;
const MIX_1 = 0x85ebca6b;
const MIX_2 = 0xc2b2ae35;

function hashText(text: string): number {
  let hash = FNV_OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

/** A whole number 0 … 2^32 − 1 for the nth draw from a seed. */
function draw(seed: number, nth: number): number {
  let mixed = (seed + Math.imul(nth + 1, GOLDEN_STEP)) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), MIX_1);
  mixed = Math.imul(mixed ^ (mixed >>> 13), MIX_2);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Orders choice ids by a seed text: the same ids and seed give the same order on every machine and after every reload.
 * Each id gets its own draw, so the order the author wrote them in does not matter.
 */
export function shuffleChoices(ids: readonly string[], seed: string): readonly string[] {
  const base = hashText(seed);
  const key = new Map(ids.map((id) => [id, draw(base, hashText(id))]));
  return [...ids].sort((a, b) => (key.get(a) ?? 0) - (key.get(b) ?? 0) || (a < b ? -1 : 1));
}
