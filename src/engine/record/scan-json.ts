export type JsonScanLimits = {
  /** Deepest nesting of lists and objects. */
  readonly depth: number;
  /** Most values in all, counted by their commas. */
  readonly values: number;
};
export type JsonScanProblem = 'too-deep' | 'too-many-values';

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;

/** Where the string that opens at `start` ends; the text's length when it never does. Escapes are skipped. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/**
 * Looks through JSON text before it is parsed and names the first limit it breaks, or null: a parser may spend minutes,
 * or its stack, on what a hostile file nests. One pass, no recursion; says nothing about whether the text is valid.
 */
export function scanJson(text: string, limits: JsonScanLimits): JsonScanProblem | null {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text, at);
    else if (code === COMMA) values += 1;
    else if (isOpening(code)) depth += 1;
    else if (isClosing(code)) depth -= 1;
    if (depth > limits.depth) return 'too-deep';
    if (values > limits.values) return 'too-many-values';
  }
  return null;
}
