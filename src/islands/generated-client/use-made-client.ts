import { useEffect, useState } from 'react';
import type { ClientRequest } from '#engine/clients/client-request.ts';
import type { MadeClient } from '#engine/clients/make-client.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { type CaseAddresses, type CaseData, fetchJson } from '#islands/case-simulator/attempt/case-data.ts';
import type { KnowledgeWords } from '#islands/case-simulator/words/knowledge-words.ts';
import type { People } from '#schemas/people.ts';
import { makeClientAway } from '#stores/making/client-maker.ts';

export type Made =
  | { readonly status: 'drawing' }
  | { readonly status: 'met'; readonly client: MadeClient }
  | { readonly status: 'ready'; readonly client: MadeClient; readonly data: CaseData }
  | { readonly status: 'failed' };

const DRAWING: Made = { status: 'drawing' };

async function make(
  request: ClientRequest,
  addresses: Pick<CaseAddresses, 'knowledge' | 'words'> & { readonly people: string },
  show: (made: Made) => void,
  signal: AbortSignal,
): Promise<void> {
  const [people, knowledge, words] = await Promise.all([
    fetchJson<People>(addresses.people),
    fetchJson<CaseKnowledge>(addresses.knowledge),
    fetchJson<KnowledgeWords>(addresses.words),
  ]);
  if (signal.aborted) return;
  let met: MadeClient | null = null;
  const meet = (client: MadeClient) => {
    met = client;
    show({ status: 'met', client });
  };
  const sheet = await makeClientAway({ request, people, knowledge }, meet, signal);
  if (met) show({ status: 'ready', client: met, data: { sheet, knowledge, words } });
}

/** The client of a request, made in a worker; `again` tries once more after a failure. */
export function useMadeClient(
  request: ClientRequest | null,
  addresses: Pick<CaseAddresses, 'knowledge' | 'words'> & { readonly people: string },
) {
  const [made, setMade] = useState<Made>(DRAWING);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try makes the same client again
  useEffect(() => {
    if (request === null) return;
    const leaving = new AbortController();
    setMade(DRAWING);
    make(request, addresses, setMade, leaving.signal).catch(() => {
      if (!leaving.signal.aborted) setMade({ status: 'failed' });
    });
    return () => leaving.abort();
  }, [request, addresses, tries]);
  return { made, again: () => setTries((count) => count + 1) };
}
