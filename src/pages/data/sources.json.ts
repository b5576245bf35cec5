import type { ReferenceList } from '#islands/case-simulator/debrief/reference-list.ts';
import { shortReference } from '#library/bibliography.ts';
import { href } from '#library/href.ts';
import { sources } from '#library/references.ts';

/** Short references by key, fetched when a reader opens the sources of a reason. */
export const GET = async () => {
  const list = [...(await sources()).values()].map((source) => [
    source.key,
    { short: shortReference(source), title: source.title, href: href(`/sources/#${source.key}`) },
  ]);
  return Response.json(Object.fromEntries(list) satisfies ReferenceList);
};
