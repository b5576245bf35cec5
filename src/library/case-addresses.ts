import { href } from '#library/href.ts';

/** Where a page with a case fetches what it needs, and where it leads to; addresses with the base path. `sheet`: the client's own data. */
export const caseAddresses = (sheet: string) => ({
  sheet,
  knowledge: href('/data/knowledge.json'),
  words: href('/data/words.json'),
  sources: href('/data/sources.json'),
  clients: href('/cases/'),
  progress: href('/progress/'),
});
