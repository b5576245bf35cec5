import type { Source } from '#schemas/source.ts';
import { fullReference, shortReference } from './bibliography.ts';
import { sources } from './references.ts';

/** Sources by key in short form, in the order of the keys; throws for a key content/sources.yaml does not have. */
export async function shortReferences(
  keys: readonly string[],
): Promise<{ key: string; text: string; judgement: boolean }[]> {
  const all = await sources();
  return keys.map((key) => {
    const source = known(all, key);
    return { key, text: shortReference(source), judgement: source.kind === 'judgement' };
  });
}

/** Sources by key in full form, sorted as a bibliography; our own judgement last. */
export async function fullReferences(keys: readonly string[]): Promise<{ key: string; text: string }[]> {
  const all = await sources();
  return keys
    .map((key) => ({ source: known(all, key), text: textOf(known(all, key)) }))
    .sort(
      (a, b) =>
        Number(a.source.kind === 'judgement') - Number(b.source.kind === 'judgement') ||
        a.text.localeCompare(b.text, 'en'),
    )
    .map(({ source, text }) => ({ key: source.key, text }));
}

function known(all: ReadonlyMap<string, Source>, key: string): Source {
  const source = all.get(key);
  if (!source) throw new Error(`"${key}" is not a source of content/sources.yaml.`);
  return source;
}

const textOf = (source: Source): string => (source.kind === 'judgement' ? `${source.title}.` : fullReference(source));
