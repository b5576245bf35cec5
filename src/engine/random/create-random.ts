import { portableLog } from './portable-log.ts';
import type { Random } from './random.ts';

const TWO_TO_32 = 4294967296;
/** Rounds thrown away so that similar seeds part ways (the number PractRand uses). */
const WARM_UP_ROUNDS = 15;
/** FNV-1a, 32 bits: offset basis and prime (Fowler, Noll and Vo; RFC 9923). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * A seeded generator: sfc32 (Chris Doty-Humphrey, PractRand) for the bits, Marsaglia's polar method (1964) for the
 * normal. Any string is a seed, the empty one too.
 */
export function createRandom(seed: string): Random {
  let a = hash(seed, 1);
  let b = hash(seed, 2);
  let c = hash(seed, 3);
  let counter = 1;
  let spare: number | null = null;

  const next = (): number => {
    const out = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + out;
    c |= 0;
    return out >>> 0;
  };
  const uniform = (): number => next() / TWO_TO_32;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const square = u * u + v * v;
      if (square > 0 && square < 1) {
        const scale = Math.sqrt((-2 * portableLog(square)) / square);
        spare = v * scale;
        return u * scale;
      }
    }
  };

  for (let round = 0; round < WARM_UP_ROUNDS; round++) next();
  return { uniform, normal };
}

/** FNV-1a over the UTF-16 code units, begun from a lane number so that the words differ. */
function hash(text: string, lane: number): number {
  let h = Math.imul(FNV_OFFSET ^ lane, FNV_PRIME);
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h | 0;
}
