import type { Path } from './content-file.ts';

export type Match = { readonly path: Path; readonly value: unknown };

/** Deeper than this no content file goes. */
const DEEPEST_DATA = 60;

const entriesOf = (value: unknown): [string | number, unknown][] => {
  if (Array.isArray(value)) return value.map((item, index) => [index, item]);
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) return Object.entries(value);
  return [];
};

/**
 * Values of `data` that a dotted pattern reaches: `*` is any one key or index, `**` any number of them,
 * and a last step `@keys` gives the keys of a map themselves. Never throws, whatever the data is.
 */
export function matchPath(data: unknown, pattern: string): Match[] {
  const steps = pattern.split('.').filter(Boolean);
  const searchesAll = steps[0] === '**';
  let reached: readonly Match[] = searchesAll ? everyPart(data) : [{ path: [], value: data }];
  for (const step of searchesAll ? steps.slice(1) : steps) {
    reached = reached.flatMap((match) => stepInto(match, step));
  }
  return [...reached];
}

const parts = new WeakMap<object, readonly Match[]>();

/** A document and all it holds. Several rules ask for it, so it is kept as long as the document is. */
function everyPart(data: unknown): readonly Match[] {
  if (data === null || typeof data !== 'object') return [{ path: [], value: data }];
  const found = parts.get(data) ?? withDescendants({ path: [], value: data });
  parts.set(data, found);
  return found;
}

function stepInto({ path, value }: Match, step: string): Match[] {
  if (step === '**') return withDescendants({ path, value });
  if (step === '@keys') {
    if (Array.isArray(value)) return [];
    return entriesOf(value).map(([key]) => ({ path: [...path, key], value: key }));
  }
  return entriesOf(value)
    .filter(([key]) => step === '*' || key === step)
    .map(([key, inner]) => ({ path: [...path, key], value: inner }));
}

function withDescendants(match: Match): Match[] {
  if (match.path.length > DEEPEST_DATA) return [match];
  return [match, ...stepInto(match, '*').flatMap(withDescendants)];
}
