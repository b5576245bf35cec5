import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COUNTER_MAX } from '#engine/record/counter.ts';
import { COURSE_ID } from '#engine/record/course-id.ts';
import { EVENT_TYPES, OBJECT_KINDS } from '#engine/record/learner-event.ts';
import { parseEvent } from '#stores/parse-event.ts';
import { buildEvent } from '../engine/record/build-event.ts';

describe('what the log may say', () => {
  test('is about the course the content names', () => {
    expect((parse(readFileSync('content/course.yaml', 'utf8')) as { id: string }).id).toBe(COURSE_ID);
  });

  test.each(EVENT_TYPES)('an event of type %s is read back', (type) => {
    expect(parseEvent(buildEvent(1, { type }))?.type).toBe(type);
  });

  test.each(OBJECT_KINDS)('an event about a %s is read back', (kind) => {
    expect(parseEvent(buildEvent(1, { object: { kind, id: 'it', revision: 1 } }))?.object.kind).toBe(kind);
  });

  test('a word outside the vocabulary is not read', () => {
    expect(parseEvent({ ...buildEvent(1), type: 'guessed' })).toBeNull();
    expect(parseEvent({ ...buildEvent(1), object: { kind: 'quiz', id: 'it', revision: 1 } })).toBeNull();
  });

  test('the largest counter the engine gives is read back, and none above', () => {
    expect(parseEvent(buildEvent(1, { counter: COUNTER_MAX }))).not.toBeNull();
    expect(parseEvent(buildEvent(1, { counter: COUNTER_MAX + 1 }))).toBeNull();
  });
});
