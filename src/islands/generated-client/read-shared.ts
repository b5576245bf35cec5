import { parseClientId } from '#engine/clients/client-id.ts';
import type { ClientRequest, RequestNote } from '#engine/clients/client-request.ts';
import { parseClientRequest } from '#engine/clients/parse-client-request.ts';

/** What somebody typed where a class's seed or a whole address may stand. Only an address says a level itself. */
export type Shared =
  | { readonly status: 'empty' }
  | { readonly status: 'problem'; readonly problem: 'no-seed-in-address' | 'no-letter' }
  | { readonly status: 'seed'; readonly request: ClientRequest; readonly notes: readonly RequestNote[] }
  | { readonly status: 'address'; readonly request: ClientRequest; readonly notes: readonly RequestNote[] };

const SEARCH = /\?([^#]*)/;
const LOOKS_LIKE_ADDRESS = /^https?:|^www\.|\/|\?/i;

/**
 * Reads a seed, a pasted address of a made-up client, the search part of one, or the id it has in a record. Anything
 * that can be put right is, and `notes` says what; what names nobody is a problem, never a guess.
 */
export const readShared = (typed: string): Shared => {
  const text = typed.trim();
  if (text === '') return { status: 'empty' };
  const known = parseClientId(text);
  if (known) return { status: 'address', request: known, notes: [] };
  if (LOOKS_LIKE_ADDRESS.test(text) || text.startsWith('seed=')) {
    const search = new URLSearchParams(text.startsWith('seed=') ? text : (SEARCH.exec(text)?.[1] ?? ''));
    const { request, notes } = parseClientRequest({
      seed: search.get('seed'),
      level: search.get('level'),
      plan: search.get('plan'),
    });
    return request ? { status: 'address', request, notes } : { status: 'problem', problem: 'no-seed-in-address' };
  }
  const { request, notes } = parseClientRequest({ seed: text, level: null, plan: null });
  return request ? { status: 'seed', request, notes } : { status: 'problem', problem: 'no-letter' };
};
