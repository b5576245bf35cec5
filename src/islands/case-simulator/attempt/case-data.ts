import type { Offers } from '#engine/clients/client-plan.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import type { KnowledgeWords } from '../words/knowledge-words.ts';

/** What is fetched when a case starts: the client as they really are, what the engine knows, and its words. */
export type CaseData = {
  readonly sheet: CaseSheet;
  readonly knowledge: CaseKnowledge;
  readonly words: KnowledgeWords;
};

/** Where the data stand; `sources` is fetched only when a reader opens one. */
export type CaseAddresses = {
  readonly sheet: string;
  readonly knowledge: string;
  readonly words: string;
  readonly sources: string;
  /** The page that lists all clients. */
  readonly clients: string;
  /** The page of the learner's record, where it can be saved to a file. */
  readonly progress: string;
  /** The page of made-up clients, and what they can be about; null while the site has none. */
  readonly generated: { readonly href: string; readonly offers: Offers } | null;
  /** A client with the same driver, and one who looks alike and is driven by something else; null where there is none. */
  readonly sibling: { readonly title: string; readonly href: string } | null;
  readonly contrast: { readonly title: string; readonly href: string } | null;
};

/** The JSON at an address of this site; throws when it cannot be had. Its shape was checked when the site was built. */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}

/** Fetches everything a case needs; throws when a part cannot be had. */
export async function fetchCaseData(addresses: CaseAddresses): Promise<CaseData> {
  const [sheet, knowledge, words] = await Promise.all([
    fetchJson<CaseSheet>(addresses.sheet),
    fetchJson<CaseKnowledge>(addresses.knowledge),
    fetchJson<KnowledgeWords>(addresses.words),
  ]);
  return { sheet, knowledge, words };
}
