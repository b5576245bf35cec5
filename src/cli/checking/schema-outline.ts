import { z } from 'astro/zod';
import type { SchemaOutline } from '#engine/check/describe-schema-issue.ts';

type Json = { readonly [key: string]: unknown };

/** JSON Schema of what an author may write. */
export function toJsonSchema(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description) jsonSchema.description = description;
    },
  }) as Json;
}

const outlines = new WeakMap<z.ZodType, SchemaOutline>();

/** Looks up what a schema says of a place: its sentence, its fields and its words. */
export function outlineOf(schema: z.ZodType): SchemaOutline {
  const found = outlines.get(schema);
  if (found) return found;
  const root = toJsonSchema(schema);
  const outline: SchemaOutline = (path) => {
    let here: Json[] = spread(root, root);
    for (const step of path) here = here.flatMap((node) => stepInto(node, step)).flatMap((node) => spread(node, root));
    const description = here.map((node) => node.description).find((each) => typeof each === 'string');
    const keys = [...new Set(here.flatMap((node) => Object.keys((node.properties ?? {}) as Json)))];
    const values = [
      ...new Set(
        here
          .flatMap((node) => [node.const, ...((node.enum as unknown[]) ?? [])])
          .filter((each) => typeof each === 'string'),
      ),
    ];
    return typeof description === 'string' ? { description, keys, values } : { keys, values };
  };
  outlines.set(schema, outline);
  return outline;
}

function stepInto(node: Json, step: string | number): Json[] {
  const properties = (node.properties ?? {}) as Record<string, Json>;
  const own = Object.hasOwn(properties, step) ? properties[step] : undefined;
  if (own) return [own];
  const inner =
    typeof step === 'number' ? [node.items, ...((node.prefixItems as unknown[]) ?? [])] : [node.additionalProperties];
  return inner.filter((each): each is Json => typeof each === 'object' && each !== null);
}

function spread(node: Json, root: Json): Json[] {
  const waiting: Json[] = [node];
  const found = new Set<Json>();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const part of ['anyOf', 'oneOf', 'allOf']) waiting.push(...((next[part] as Json[] | undefined) ?? []));
    const reference = next.$ref;
    if (typeof reference !== 'string') continue;
    const target = reference
      .replace(/^#\/?/, '')
      .split('/')
      .filter(Boolean)
      .reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], root);
    if (target) waiting.push(target as Json);
  }
  return [...found];
}
