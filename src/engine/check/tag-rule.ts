import type { IdKind } from './references.table.ts';

/** What an attribute takes. Every attribute is written as a string: name="value". */
export type AttributeValue =
  | { readonly kind: 'text' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'id'; readonly of: IdKind }
  /** Ids with spaces between. */
  | { readonly kind: 'ids'; readonly of: IdKind }
  /** An id of the tag's own, that nothing else has to know. */
  | { readonly kind: 'own-id' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** `name:side:amount`, with spaces between; empty for none. */
  | { readonly kind: 'deviations' };

export type AttributeRule = {
  readonly value: AttributeValue;
  readonly required: boolean;
  readonly description: string;
};

/** What may stand between the opening and the closing tag. */
export type ChildrenRule = 'none' | 'words' | 'optional-words' | 'prose' | 'numbered-list';

/** One tag an author may use. */
export type TagRule = {
  readonly description: string;
  readonly children: ChildrenRule;
  /** `sentence`: among words. `own-line`: with an empty line before and after. */
  readonly stands: 'sentence' | 'own-line';
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Shown on the authoring page, and itself a valid use. */
  readonly example: string;
};

export type TagTable = Readonly<Record<string, TagRule>>;
