import { useEffect, useState } from 'react';
import type { ClientRequest, RequestNote } from '#engine/clients/client-request.ts';
import { makeClientQuery, parseClientRequest } from '#engine/clients/parse-client-request.ts';

/** `unread`: the page is not in a browser yet. */
export type Asked =
  | { readonly status: 'unread' }
  | { readonly status: 'nobody' }
  | { readonly status: 'somebody'; readonly request: ClientRequest; readonly notes: readonly RequestNote[] };

/** Whom this page's address asks for; an address that had to be put right is replaced by the right one. */
export function useAskedClient(): Asked {
  const [asked, setAsked] = useState<Asked>({ status: 'unread' });
  useEffect(() => {
    const search = new URLSearchParams(location.search);
    const { request, notes } = parseClientRequest({
      seed: search.get('seed'),
      level: search.get('level'),
      plan: search.get('plan'),
    });
    if (request && notes.length > 0) history.replaceState(history.state, '', makeClientQuery(request));
    setAsked(request ? { status: 'somebody', request, notes } : { status: 'nobody' });
  }, []);
  return asked;
}
