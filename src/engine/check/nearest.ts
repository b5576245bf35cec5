/** Fewest single-letter edits (insert, delete, replace, swap neighbours) that turn `a` into `b`: optimal string alignment distance. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (beforeLast[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}

const words = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean),
  );

/** Share of all words of the two that both have, 0–1. */
function sharedWords(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, left.size + right.size - shared);
}

/** A third of the letters may be wrong, and never fewer than two. */
const LETTERS_PER_MISTAKE = 3;
const SHARED_WORDS_AT_LEAST = 0.5;

/** The candidate a person most likely meant: fewest wrong letters, else most shared words; undefined when nothing is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const asked = word.trim().toLowerCase();
  const allowed = Math.max(2, Math.floor(asked.length / LETTERS_PER_MISTAKE));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - asked.length) > allowed) continue;
    const distance = editDistance(asked, candidate.toLowerCase());
    if (distance < candidate.length && distance <= allowed && (!best || distance < best.distance)) {
      best = { candidate, distance };
    }
  }
  if (best) return best.candidate;
  const byWords = candidates
    .map((candidate) => ({ candidate, shared: sharedWords(asked, candidate) }))
    .filter(({ shared }) => shared >= SHARED_WORDS_AT_LEAST)
    .sort((a, b) => b.shared - a.shared);
  return byWords[0]?.candidate;
}
