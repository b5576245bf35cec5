import { COUNTER_MAX } from '#engine/record/counter.ts';
import { COURSE_ID } from '#engine/record/course-id.ts';
import type { LearnerEvent, LearnerEventDraft } from '#engine/record/learner-event.ts';
import { parseEvent } from './parse-event.ts';

/** The one local profile, until a shared computer needs names. */
const ACTOR = 'learner';

/**
 * A draft with its identity, order and time. The payload is copied through JSON, so that what is shown, stored and
 * exported is one and the same. Throws a TypeError on a draft that could not be read back: that is a mistake in code.
 */
export function makeEvent(
  draft: LearnerEventDraft,
  stamp: Pick<LearnerEvent, 'id' | 'counter' | 'device' | 'at'>,
): LearnerEvent {
  const { id, counter, device, at } = stamp;
  const event = parseEvent({
    id,
    actor: ACTOR,
    course: COURSE_ID,
    type: draft.type,
    object: { ...draft.object },
    payload: JSON.parse(JSON.stringify(draft.payload)),
    counter: Math.min(counter, COUNTER_MAX),
    device,
    at,
  });
  if (!event)
    throw new TypeError(
      `This ${draft.type} event about ${draft.object.kind} "${draft.object.id}" could not be read back.`,
    );
  return event;
}
