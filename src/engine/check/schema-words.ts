import type { Path } from './content-file.ts';
import type { SchemaIssue } from './schema-issue.ts';

/** What the schema asks for at this place. */
export function expectedKind(issue: SchemaIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === undefined ? issue.message : (KINDS[issue.expected] ?? issue.expected);
    case 'invalid_value':
      return (issue.values ?? []).length === 0
        ? issue.message
        : `one of ${(issue.values ?? []).map(String).join(', ')}`;
    case 'too_small':
      return boundOf(issue, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
    case 'too_big':
      return boundOf(issue, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
    case 'invalid_format':
      return issue.format === 'date'
        ? 'a day written as 2026-11-22'
        : issue.format === 'url'
          ? 'a web address that begins with https://'
          : issue.message;
    default:
      return issue.message;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'fields with their values',
  record: 'fields with their values',
  tuple: 'a list of fixed length, such as [low, high]',
  null: 'null',
};

function boundOf({ origin }: SchemaIssue, relation: string, bound: number | undefined): string {
  const unit = origin === 'string' ? ' letter' : origin === 'array' ? ' item' : '';
  return `${relation} ${bound ?? '?'}${unit}${unit === '' || bound === 1 ? '' : 's'}`;
}

/** What an author can do about a wrong value. */
export function fixOf(issue: SchemaIssue, value: unknown, meant: string | undefined): string {
  if (meant !== undefined) return `Write ${meant}.`;
  if (value instanceof Date) return 'Put quotation marks around the day.';
  if (value === null) return 'Write something after the colon, or delete the line if the field is not needed.';
  if (issue.expected === 'string' && typeof value !== 'object') return 'Put quotation marks around it.';
  if (issue.expected === 'array') return 'Write each item on a line of its own that begins with "- ".';
  if (issue.expected === 'number' && typeof value === 'string')
    return 'Write the number alone: digits with a decimal point, no unit and no quotation marks.';
  if (issue.expected === 'boolean') return 'Write true or false.';
  if (issue.format === 'date') return 'Write the year first, then the month and the day, with hyphens.';
  if (issue.code === 'custom') return 'Look at the item as a whole and put it right.';
  return 'Correct the value.';
}

/** A value as it is quoted in a sentence. */
export function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (value instanceof Date) return `the day ${value.toISOString().slice(0, 10)}`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return `fields (${Object.keys(value).slice(0, 5).join(', ')})`;
  if (value === '') return 'empty';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}

/** Text made into an id: lower-case words joined by hyphens. Empty if nothing of it can stay. */
export const toId = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-$/g, '');

/** A place in a file as a sentence names it: "strength", or Item 2 of "sources". */
export function nameOf(path: Path, top = 'The file'): string {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return top;
  return typeof path.at(-1) === 'number' ? `Item ${Number(path.at(-1)) + 1} of "${key}"` : `"${key}"`;
}

/** The value at a path, undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (inner === null || typeof inner !== 'object') return undefined;
    return Object.hasOwn(inner, step) ? (inner as Record<string | number, unknown>)[step] : undefined;
  }, data);
}
