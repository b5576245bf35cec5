import { makeCanonicalJson } from '#engine/record/canonical-json.ts';
import { COURSE_ID } from '#engine/record/course-id.ts';
import type { LearnerEvent } from '#engine/record/learner-event.ts';
import { EXPORT_FORMAT, EXPORT_VERSION } from '#engine/record/make-export.ts';
import { type JsonScanLimits, scanJson } from '#engine/record/scan-json.ts';
import { parseEvent } from './parse-event.ts';

/** Largest file read: about 200,000 events, some decades of daily study. */
export const FILE_SIZE_MAX = 64 * 1024 * 1024;
/** Most events in one file. */
export const EVENT_COUNT_MAX = 250_000;
const FILE_LIMITS: JsonScanLimits = { depth: 36, values: 5_000_000 };
/** The format's name stands in the first line; this leaves room for an editor that re-indents. */
const FORMAT_WITHIN = 2_000;
const EXPORT_KEYS: ReadonlySet<string> = new Set(['format', 'version', 'course', 'events']);

/** Why a file was refused: a key for the words, and what fills them in. */
export type ImportProblem = {
  readonly key:
    | 'too-large'
    | 'empty'
    | 'wrong-encoding'
    | 'not-a-record'
    | 'truncated'
    | 'too-deep'
    | 'too-many-values'
    | 'too-many-events'
    | 'unknown-key'
    | 'newer-version'
    | 'foreign-course'
    | 'broken-event'
    | 'conflicting-event';
  readonly params: Readonly<Record<string, string | number>>;
};
export type ParsedExport =
  | { readonly ok: true; readonly events: readonly LearnerEvent[] }
  | { readonly ok: false; readonly problem: ImportProblem };

const refuse = (key: ImportProblem['key'], params: ImportProblem['params'] = {}): ParsedExport => ({
  ok: false,
  problem: { key, params },
});

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function parseEvents(rows: readonly unknown[]): ParsedExport {
  const byId = new Map<string, LearnerEvent>();
  for (const [index, row] of rows.entries()) {
    const event = parseEvent(row);
    if (!event) return refuse('broken-event', { number: index + 1 });
    if (event.course !== COURSE_ID) return refuse('foreign-course', { course: event.course });
    const known = byId.get(event.id);
    if (known && makeCanonicalJson(known) !== makeCanonicalJson(event))
      return refuse('conflicting-event', { number: index + 1 });
    byId.set(event.id, event);
  }
  return { ok: true, events: [...byId.values()] };
}

/**
 * The text of an exported file → its events, or the reason it is refused. Accepts a byte order mark, CRLF and
 * re-indented JSON; refuses anything it does not know rather than guess. Never throws, changes nothing.
 */
export function parseExport(text: string): ParsedExport {
  if (text.length > FILE_SIZE_MAX) return refuse('too-large', { megabytes: FILE_SIZE_MAX / 1024 / 1024 });
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (body.trim() === '') return refuse('empty');
  const start = body.slice(0, FORMAT_WITHIN);
  if (start.includes('\u0000') || start.startsWith('\ufffd')) return refuse('wrong-encoding');
  if (!start.includes(EXPORT_FORMAT)) return refuse('not-a-record');
  const shape = scanJson(body, FILE_LIMITS);
  if (shape) return refuse(shape);
  const json = parseJson(body);
  if (!json) return refuse('truncated');
  if (json.value === null || typeof json.value !== 'object') return refuse('not-a-record');
  const file = json.value as Readonly<Record<string, unknown>>;
  if (file.format !== EXPORT_FORMAT || typeof file.version !== 'number') return refuse('not-a-record');
  if (file.version > EXPORT_VERSION) return refuse('newer-version', { version: file.version });
  const unknown = Object.keys(file).find((key) => !EXPORT_KEYS.has(key));
  if (unknown !== undefined) return refuse('unknown-key', { name: unknown.slice(0, 40) });
  if (file.course !== COURSE_ID) return refuse('foreign-course', { course: String(file.course).slice(0, 80) });
  if (!Array.isArray(file.events)) return refuse('not-a-record');
  if (file.events.length > EVENT_COUNT_MAX) return refuse('too-many-events', { most: EVENT_COUNT_MAX });
  return parseEvents(file.events);
}
