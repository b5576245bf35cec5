import { type CollectionKey, getEntry } from 'astro:content';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

const FILES = [
  'contributors',
  'deviations',
  'tests',
  'exercises',
  'gates',
  'red-flags',
  'responses',
] as const satisfies readonly CollectionKey[];

/** Everything content/knowledge holds, merged; throws naming a file that is missing. */
export async function knowledge(): Promise<Knowledge> {
  const files = await Promise.all(
    FILES.map(async (file) => {
      const entry = await getEntry(file, `knowledge/${file}`);
      if (!entry) throw new Error(`content/knowledge/${file}.yaml is missing.`);
      return entry.data;
    }),
  );
  return Object.assign({}, ...files) as Knowledge;
}

let compiled: Promise<CompiledKnowledge> | undefined;

/** The knowledge as the engine runs it, compiled once a build; afresh on every request while developing. */
export async function compiledKnowledge(): Promise<CompiledKnowledge> {
  if (import.meta.env.DEV) return compileKnowledge(await knowledge());
  compiled ??= knowledge().then(compileKnowledge);
  return compiled;
}
