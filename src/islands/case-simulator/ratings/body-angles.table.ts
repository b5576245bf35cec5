import type { AngleKind } from '#engine/measuring/angle-spec.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';

/** Findings measured with a goniometer on the client's picture: in which movement, which angle, and the deviation it sizes. */
export const BODY_ANGLES: Readonly<
  Record<string, { readonly task: TaskId; readonly kind: AngleKind; readonly deviation: string }>
> = {
  'single-leg-knee-angle': { task: 'single-leg-squat', kind: 'knee-in', deviation: 'single-leg-knee-in' },
};
