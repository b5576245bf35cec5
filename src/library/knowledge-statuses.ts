import { STATUSES, type Status } from '#schemas/evidence.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

/** How many figures of the knowledge are known in which way: every place that carries a status is counted once. */
export function countStatuses(knowledge: Knowledge): Record<Status, number> {
  const counts: Record<Status, number> = { verified: 0, derived: 0, recalled: 0, estimate: 0 };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) walk(each);
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) {
        const status =
          key === 'status' || key === 'urgencyStatus' ? STATUSES.find((each) => each === inner) : undefined;
        if (status) counts[status] += 1;
        else walk(inner);
      }
    }
  };
  walk(knowledge);
  return counts;
}
