type Point = { readonly line: number; readonly column: number; readonly offset: number };

export type MarkupAttribute = {
  /** A named attribute, or `{...spread}`. */
  readonly type: 'mdxJsxAttribute' | 'mdxJsxExpressionAttribute';
  readonly name?: string;
  /** A string, null for a bare name, or an object for `{…}`. */
  readonly value?: unknown;
};

/** What the check needs of a node of a Markdown syntax tree (mdast with MDX). */
export type MarkupNode = {
  readonly type: string;
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly children?: readonly MarkupNode[];
  /** Tag name of an mdxJsx element; null for a fragment. */
  readonly name?: string | null;
  readonly attributes?: readonly MarkupAttribute[];
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly ordered?: boolean | null;
  readonly identifier?: string;
};

/** Deeper than this no reader follows. */
export const DEEPEST_NESTING = 40;

export type WalkedNode = { readonly node: MarkupNode; readonly parents: readonly MarkupNode[] };

/** Every node in reading order with its parents, outermost first. Does not go deeper than DEEPEST_NESTING. */
export function walkMarkup(root: MarkupNode): WalkedNode[] {
  const found: WalkedNode[] = [];
  const waiting: WalkedNode[] = [{ node: root, parents: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    if (next.parents.length >= DEEPEST_NESTING) continue;
    const parents = [...next.parents, next.node];
    for (const child of (next.node.children ?? []).toReversed()) waiting.push({ node: child, parents });
  }
  return found;
}

export const isTag = (node: MarkupNode) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The words of a node and all below it, in order. */
export function plainText(node: MarkupNode): string {
  return walkMarkup(node)
    .map(({ node: { type, value } }) => (type === 'text' || type === 'inlineCode' ? (value ?? '') : ''))
    .join('');
}

/** Where a node begins; the top of the file if it does not say. */
export const startOf = (node: MarkupNode) => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});
