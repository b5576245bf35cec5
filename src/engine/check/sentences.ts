import { isTag, type MarkupNode, walkMarkup } from './markup-node.ts';

export type Sentence = { readonly text: string; readonly line: number; readonly column: number };

/** Ends of sentences: a stop and its closing quotation mark or bracket, then a space and a capital, digit or quotation mark. */
const END = /(?<=[.!?]["”’)\]]?)\s+(?=["“‘(]?[\p{Lu}\d])/u;

/** The sentences of a lesson's paragraphs in reading order. Headings, tables and code are left out. */
export function sentencesOf(root: MarkupNode): Sentence[] {
  return walkMarkup(root)
    .filter(
      ({ node }) =>
        node.type === 'paragraph' || (isTag(node) && node.type === 'mdxJsxFlowElement' && hasBareText(node)),
    )
    .flatMap(({ node }) => sentencesOfBlock(node));
}

const hasBareText = (node: MarkupNode) =>
  (node.children ?? []).some((child) => child.type === 'text' && child.value?.trim());

function sentencesOfBlock(block: MarkupNode): Sentence[] {
  const pieces = walkMarkup(block).flatMap(({ node }) =>
    (node.type === 'text' || node.type === 'inlineCode') && node.value !== undefined && node.position
      ? [{ text: node.value, start: node.position.start }]
      : [],
  );
  const whole = pieces.map(({ text }) => text).join('');
  let at = 0;
  return whole.split(END).flatMap((text) => {
    const start = whole.indexOf(text, at);
    at = start + text.length;
    const { line, column } = placeOf(pieces, start);
    return text.trim() ? [{ text: text.trim(), line, column }] : [];
  });
}

function placeOf(pieces: readonly { text: string; start: { line: number; column: number } }[], offset: number) {
  let passed = 0;
  for (const { text, start } of pieces) {
    if (offset < passed + text.length) {
      const before = text.slice(0, offset - passed).split('\n');
      const lines = before.length - 1;
      const column = lines === 0 ? start.column + offset - passed : (before.at(-1)?.length ?? 0) + 1;
      return { line: start.line + lines, column };
    }
    passed += text.length;
  }
  return pieces.at(-1)?.start ?? { line: 1, column: 1 };
}
