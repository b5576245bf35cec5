/** Names that reach a prototype when an object is copied carelessly; no honest record uses them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonLimits = {
  /** Deepest nesting of lists and objects. */
  readonly depth: number;
  /** Most values in all. */
  readonly values: number;
};
export type JsonShapeProblem = 'too-deep' | 'too-many-values' | 'forbidden-key';

/**
 * Walks parsed JSON without recursion (a hostile file would overflow the stack) and names the first limit it breaks,
 * or null. Linear in the number of values.
 */
export function checkJsonShape(root: unknown, limits: JsonLimits): JsonShapeProblem | null {
  let level: readonly unknown[] = [root];
  let seen = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limits.depth) return 'too-deep';
    const next: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue;
      const children = Array.isArray(value) ? value : Object.values(value);
      if (!Array.isArray(value) && Object.keys(value).some((key) => FORBIDDEN_KEYS.has(key))) return 'forbidden-key';
      seen += children.length;
      if (seen > limits.values) return 'too-many-values';
      for (const child of children) next.push(child);
    }
    level = next;
  }
  return null;
}
