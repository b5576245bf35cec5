import { makeCanonicalJson } from './canonical-json.ts';
import { COURSE_ID } from './course-id.ts';
import type { LearnerEvent } from './learner-event.ts';
import { mergeEvents } from './merge-events.ts';

/** Says what the file is; looked for near its beginning. */
export const EXPORT_FORMAT = 'plumbline-record';
/** Raised when an older release could no longer read the file. */
export const EXPORT_VERSION = 1;

/**
 * The log as a file: JSON text, UTF-8, one event a line, in log order, keys sorted.
 * It depends on the set of events only, so export → import → export is equal to the byte.
 */
export function makeExport(events: readonly LearnerEvent[]): string {
  const lines = mergeEvents(events).map((event) => makeCanonicalJson(event));
  const head = `"format":${JSON.stringify(EXPORT_FORMAT)},"version":${EXPORT_VERSION},"course":${JSON.stringify(COURSE_ID)}`;
  return `{${head},"events":[${lines.length > 0 ? `\n${lines.join(',\n')}\n` : ''}]}\n`;
}
