/** Words with *emphasis*, as pieces. */
export type ExampleWords = readonly { readonly text: string; readonly emphasis: boolean }[];
export type ExampleBlock =
  | { readonly kind: 'paragraph'; readonly words: ExampleWords }
  | { readonly kind: 'numbered-list'; readonly items: readonly ExampleWords[] };
export type TagExample = {
  readonly attributes: Readonly<Record<string, string>>;
  /** Words of a tag inside a sentence, or blocks of one on lines of its own; null for a tag without contents. */
  readonly children: ExampleWords | readonly ExampleBlock[] | null;
};

const TAG = /^<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*(?:\/>|>([\s\S]*)<\/\1>)$/;

/** Takes the example of a tag apart: paragraphs, numbered lists and *emphasis*; throws for anything else. */
export function parseTagExample(example: string): TagExample {
  const match = TAG.exec(example.trim());
  if (!match) throw new Error(`The example is not one tag: ${example}`);
  const [, , written = '', inside] = match;
  const attributes = Object.fromEntries(
    [...written.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
  if (inside === undefined) return { attributes, children: null };
  if (!inside.includes('\n')) return { attributes, children: wordsOf(inside) };
  return {
    attributes,
    children: inside
      .trim()
      .split(/\n{2,}/)
      .map(blockOf),
  };
}

function blockOf(text: string): ExampleBlock {
  const lines = text.split('\n');
  if (!lines.every((line) => /^\d+\. /.test(line))) return { kind: 'paragraph', words: wordsOf(lines.join(' ')) };
  return { kind: 'numbered-list', items: lines.map((line) => wordsOf(line.replace(/^\d+\. /, ''))) };
}

function wordsOf(text: string): ExampleWords {
  if (/[<>{}[\]`_#]|\*\*/.test(text)) throw new Error(`An example holds words and *emphasis* only: ${text}`);
  return text
    .split('*')
    .map((piece, index) => ({ text: piece, emphasis: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
