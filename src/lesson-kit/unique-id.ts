const counts = new WeakMap<Request, Map<string, number>>();

/** An id that stands once on the page being rendered: `term-valgus`, then `term-valgus-2`. */
export function uniqueId(page: Request, base: string): string {
  const seen = counts.get(page) ?? new Map<string, number>();
  counts.set(page, seen);
  const count = (seen.get(base) ?? 0) + 1;
  seen.set(base, count);
  return count === 1 ? base : `${base}-${count}`;
}
