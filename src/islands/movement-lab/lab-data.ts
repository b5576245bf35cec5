import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { LabContent } from '#schemas/lab.ts';

/** What the lab runs on: plain JSON from the page. */
export type LabData = {
  readonly knowledge: CompiledKnowledge;
  readonly content: LabContent;
  readonly contributors: Readonly<Record<string, { readonly name: string; readonly mechanics: string }>>;
  /** Names of the modifications that a trainer can try, by id, in the order shown. */
  readonly modifications: readonly { readonly id: string; readonly name: string }[];
};
