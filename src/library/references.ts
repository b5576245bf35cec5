import { getEntry } from 'astro:content';
import { nearest } from '#engine/check/nearest.ts';
import { onceABuild } from '#library/once-a-build.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Source } from '#schemas/source.ts';
import type { Term } from '#schemas/term.ts';

async function keyed<T>(
  collection: 'claims' | 'glossary' | 'sources',
  pick: (data: never) => readonly T[],
  key: (item: T) => string,
) {
  const entry = await getEntry(collection, collection);
  if (!entry) throw new Error(`content/${collection}.yaml is missing.`);
  return new Map(pick(entry.data as never).map((item) => [key(item), item]));
}

function find<T>(map: ReadonlyMap<string, T>, id: string, kind: string, file: string): T {
  const found = map.get(id);
  if (found) return found;
  const near = nearest(id, [...map.keys()]);
  throw new Error(`"${id}" is not a ${kind} of ${file}.${near ? ` Did you mean "${near}"?` : ''}`);
}

export const claims = onceABuild(() =>
  keyed<Claim>(
    'claims',
    (data: { claims: Claim[] }) => data.claims,
    (claim) => claim.id,
  ),
);
export const terms = onceABuild(() =>
  keyed<Term>(
    'glossary',
    (data: { terms: Term[] }) => data.terms,
    (term) => term.id,
  ),
);
export const sources = onceABuild(() =>
  keyed<Source>(
    'sources',
    (data: { sources: Source[] }) => data.sources,
    (source) => source.key,
  ),
);

/** One claim, term or source by id; throws naming the nearest id. */
export const claim = async (id: string) => find(await claims(), id, 'claim', 'content/claims.yaml');
export const term = async (id: string) => find(await terms(), id, 'term', 'content/glossary.yaml');
export const source = async (key: string) => find(await sources(), key, 'source', 'content/sources.yaml');
