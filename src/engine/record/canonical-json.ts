import type { JsonValue } from './learner-event.ts';

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** The same value with its keys in one fixed order at every depth. */
function arrange(value: JsonValue): JsonValue {
  if (value === null || typeof value !== 'object') return value;
  if (isList(value)) return value.map(arrange);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, arrange(value[key] ?? null)]));
}

/**
 * JSON text that depends on the content only: keys in a fixed order (whole numbers first, then by code unit), no white
 * space. Equal values give equal text, so it also serves to compare two events.
 */
export function makeCanonicalJson(value: JsonValue): string {
  return JSON.stringify(arrange(value));
}
