import type { Condition } from '#schemas/knowledge/condition.ts';

/**
 * History questions whose yes makes a condition hold, the shortest way; null where it takes something other than
 * answers, such as a test.
 */
export const signsOf = (condition: Condition): readonly string[] | null => {
  if ('history' in condition) return condition.is === false ? [] : [condition.history];
  if ('all' in condition) {
    const parts = condition.all.map(signsOf);
    return parts.every((part) => part !== null) ? parts.flat() : null;
  }
  if ('any' in condition)
    return condition.any
      .map(signsOf)
      .filter((part) => part !== null)
      .reduce<readonly string[] | null>(
        (best, part) => (best === null || part.length < best.length ? part : best),
        null,
      );
  return null;
};
