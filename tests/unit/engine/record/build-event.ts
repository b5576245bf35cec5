import type { LearnerEvent } from '#engine/record/learner-event.ts';

/** A uuid that says its number, so that a failing test can be read. */
export const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

/** An answered question unless told otherwise; id and counter come from `number`. */
export function buildEvent(number: number, changes: Partial<LearnerEvent> = {}): LearnerEvent {
  return {
    id: uuid(number),
    actor: 'learner',
    course: 'plumbline',
    type: 'answered',
    object: { kind: 'question', id: 'first-look', revision: 1 },
    payload: { response: ['a'], credit: 1 },
    counter: number,
    device: 'device-a',
    at: '2026-11-22T10:00:00.000Z',
    ...changes,
  };
}
