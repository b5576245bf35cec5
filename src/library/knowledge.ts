import { type CollectionKey, getEntry } from 'astro:content';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import { onceABuild } from '#library/once-a-build.ts';
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
export const knowledge = onceABuild(async (): Promise<Knowledge> => {
  const files = await Promise.all(
    FILES.map(async (file) => {
      const entry = await getEntry(file, `knowledge/${file}`);
      if (!entry) throw new Error(`content/knowledge/${file}.yaml is missing.`);
      return entry.data;
    }),
  );
  return Object.assign({}, ...files) as Knowledge;
});

/** The knowledge as the engine runs it. */
export const compiledKnowledge = onceABuild(async () => compileKnowledge(await knowledge()));
