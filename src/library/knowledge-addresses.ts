import { href } from '#library/href.ts';

export const KNOWLEDGE_KINDS = [
  'contributors',
  'deviations',
  'tests',
  'exercises',
  'responses',
  'gates',
  'red-flags',
] as const;
export type KnowledgeKind = (typeof KNOWLEDGE_KINDS)[number];

/** Kinds whose items have a page each; items of the others are headings on one page. */
const PAGE_EACH: readonly KnowledgeKind[] = ['contributors', 'deviations', 'tests', 'exercises'];

/** Where the knowledge browser shows a kind, or one item of it. */
export function knowledgeAddress(kind: KnowledgeKind, id?: string): string {
  if (id === undefined) return href(`/teach/knowledge/${kind}/`);
  return PAGE_EACH.includes(kind) ? href(`/teach/knowledge/${kind}/${id}/`) : href(`/teach/knowledge/${kind}/#${id}`);
}

/** Where a finding stands on the page of its test. */
export const findingAddress = (test: string, finding: string): string =>
  `${knowledgeAddress('tests', test)}#${finding}`;
