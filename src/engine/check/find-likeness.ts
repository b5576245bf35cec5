/** Two texts and how alike they are, 0–1: shared word pairs over all word pairs (Jaccard index of bigrams). */
export type Likeness<T> = { readonly earlier: T; readonly later: T; readonly likeness: number };

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Each text whose likeness to an earlier one is at least `threshold` (0–1), with the first such one. Texts of fewer than
 * `leastWords` words are left out. Exact, by prefix filtering (Bayardo, Ma & Srikant 2007, "Scaling up all pairs
 * similarity search"): two sets that alike share one of their rarest members.
 */
export function findLikeness<T extends { readonly text: string }>(
  texts: readonly T[],
  threshold: number,
  leastWords: number,
): Likeness<T>[] {
  const { sets, count } = toPairSets(
    texts.map(({ text }) => text),
    leastWords,
  );
  const holders = new Map<number, number[]>();
  const found: Likeness<T>[] = [];
  // Texts of the very same words are like whatever the first of them is like, else like that first one.
  const firsts = new Map<string, Likeness<T> | T>();
  sets.forEach((set, index) => {
    const words = set.join(' ');
    const first = firsts.get(words);
    const text = texts[index];
    if (first && text && set.length > 0) {
      found.push('earlier' in first ? { ...first, later: text } : { earlier: first, later: text, likeness: 1 });
      return;
    }
    if (text) firsts.set(words, text);
    const sorted = set.sort((a, b) => count(a) - count(b) || a - b);
    const prefix = sorted
      .slice(0, sorted.length - Math.ceil(threshold * sorted.length) + 1)
      .filter((pair) => count(pair) > 1);
    const candidates = new Set(prefix.flatMap((pair) => holders.get(pair) ?? []));
    for (const candidate of [...candidates].sort((a, b) => a - b)) {
      const likeness = jaccard(set, sets[candidate] ?? []);
      const [earlier, later] = [texts[candidate], texts[index]];
      if (likeness < threshold || !earlier || !later) continue;
      const alike = { earlier, later, likeness };
      found.push(alike);
      firsts.set(words, alike);
      break;
    }
    for (const pair of prefix) {
      const list = holders.get(pair);
      if (list) list.push(index);
      else holders.set(pair, [index]);
    }
  });
  return found;
}

/** More words than any language has: a pair of word numbers fits into one number. */
const WORDS = 2 ** 26;
/** Pairs are counted in this many drawers. Two pairs in one drawer only look less rare than they are. */
const DRAWERS = 2 ** 20;
/** 2³² over the golden ratio, odd: spreads neighbouring numbers (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;

const drawerOf = (pair: number) => (Math.imul(pair / WORDS, SPREAD) + Math.imul(pair % WORDS, SPREAD >>> 3)) >>> 12;

/** Word pairs as numbers, a set for each text, and how many texts have a pair of the same drawer. */
function toPairSets(
  texts: readonly string[],
  leastWords: number,
): { sets: number[][]; count: (pair: number) => number } {
  const numbers = new Map<string, number>();
  const drawers = new Uint32Array(DRAWERS);
  const sets = texts.map((text) => {
    const words = wordsOf(text);
    if (words.length < leastWords) return [];
    const set = new Set<number>();
    let before = -1;
    for (const word of words) {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      if (before !== -1) set.add(before * WORDS + number);
      before = number;
    }
    for (const pair of set) drawers[drawerOf(pair)] = (drawers[drawerOf(pair)] ?? 0) + 1;
    return [...set];
  });
  return { sets, count: (pair) => drawers[drawerOf(pair)] ?? 0 };
}

function jaccard(a: readonly number[], b: readonly number[]): number {
  const inB = new Set(b);
  const shared = a.filter((pair) => inB.has(pair)).length;
  return shared / Math.max(1, a.length + b.length - shared);
}
