import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { toJsonSchema } from '#cli/checking/schema-outline.ts';
import { DEFINITIONS, REFERENCES } from '#engine/check/references.table.ts';
import { CONTENT_FILES } from '#schemas/content-files.ts';
import { idSchema } from '#schemas/id.ts';

type Json = { readonly [key: string]: unknown };

/** Ids that point nowhere: names of their own, and words of open vocabularies. */
const POINTING_NOWHERE = [
  'course id',
  'questions questions.*.tags.*',
  'questions questions.*.choices.*.id',
  'grading phrases.*.id',
  'retired-ids retired.*.id',
  'retired-ids retired.*.replacedBy',
  'deviations deviations.*.task',
  'tests tests.*.equipment.*',
  'tests tests.*.findings.*.categories.*',
  'exercises painRule.*.id',
  'red-flags redFlags.*.region',
];

const ID_PATTERN = toJsonSchema(idSchema).pattern;

/** Dotted paths of every field that holds an id. A recursive part is followed once. */
function idPaths(node: Json, root: Json, path: string, inside: readonly string[] = []): string[] {
  const step = (inner: unknown, name: string) =>
    inner && typeof inner === 'object' ? idPaths(inner as Json, root, path ? `${path}.${name}` : name, inside) : [];
  const same = (inner: Json) => idPaths(inner, root, path, inside);
  const reference = node.$ref;
  if (typeof reference === 'string') {
    if (inside.includes(reference)) return [];
    const target = reference
      .replace(/^#\/?/, '')
      .split('/')
      .filter(Boolean)
      .reduce<unknown>((inner, key) => (inner as Json)[key], root) as Json;
    return idPaths(target, root, path, [...inside, reference]);
  }
  if (node.pattern === ID_PATTERN) return [path];
  return [
    ...['anyOf', 'oneOf', 'allOf'].flatMap((part) => ((node[part] as Json[] | undefined) ?? []).flatMap(same)),
    ...Object.entries((node.properties ?? {}) as Json).flatMap(([name, inner]) => step(inner, name)),
    ...step(node.items, '*'),
    ...step(node.additionalProperties, '*'),
  ];
}

const STEPS: Readonly<Record<string, string>> = { '**': '(?:[^.]+\\.)*', '*': '[^.]+\\.' };
const toRegExp = (pattern: string) =>
  new RegExp(
    `^${pattern
      .split('.')
      .map((step) => STEPS[step] ?? `${step}\\.`)
      .join('')}$`,
  );
const TABLE = [...DEFINITIONS, ...REFERENCES].map(([collection, pattern]) => ({
  collection,
  pattern: toRegExp(pattern),
}));

describe('the table of references', () => {
  const fields = Object.entries(CONTENT_FILES).flatMap(([collection, { schema }]) => {
    const root = toJsonSchema(schema as z.ZodType);
    return [...new Set(idPaths(root, root, ''))].map((path) => [collection, path] as const);
  });

  test('is held against many fields', () => {
    expect(fields.length).toBeGreaterThan(60);
  });

  test.each(fields)('knows what the id in %s %s points to', (collection, path) => {
    const known = TABLE.some(
      (row) => (row.collection === '*' || row.collection === collection) && row.pattern.test(`${path}.`),
    );
    expect(
      known || POINTING_NOWHERE.includes(`${collection} ${path}`),
      `add ${collection} ${path} to src/engine/check/references.table.ts`,
    ).toBe(true);
  });

  test('has no row whose field is gone', () => {
    const paths = fields.map(([collection, path]) => `${collection} ${path}`);
    const gone = POINTING_NOWHERE.filter((row) => !paths.includes(row));
    expect(gone).toEqual([]);
  });
});
