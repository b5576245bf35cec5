export type ScannedAttribute = {
  readonly name: string;
  /** Offset of the name's first letter. */
  readonly start: number;
  /** Offset of the value's first letter, inside its quotes; of the name where there is no value. */
  readonly valueStart: number;
};

/** What keeps `<…` from being a tag. */
export type TagFault =
  | 'not-a-name'
  | 'no-quotes'
  | 'curly-quotes'
  | 'quote-not-closed'
  | 'unexpected-sign'
  | 'not-closed';

export type ScannedTag = { readonly name: string; readonly attributes: readonly ScannedAttribute[] } & (
  | { readonly fault: null; readonly end: number }
  /** `at` is the offset where reading failed. */
  | { readonly fault: TagFault; readonly at: number }
);

const NAME = /[A-Za-z$_][\w$.:-]*/y;
const SPACE = /\s*/y;
/** A tag ends with its paragraph. */
const BLANK_LINE = /\n[^\S\n]*\n/;
const CURLY = /[“”„‘’«»]/;
const BARE_VALUE = /[^\s"'{}<>/=]/;

/** Reads the opening tag that begins at `start` (the offset of its `<`) as far as it can, and says where and why it failed. */
export function scanTag(text: string, start: number): ScannedTag {
  const name = matchAt(NAME, text, start + 1);
  const attributes: ScannedAttribute[] = [];
  const fail = (fault: TagFault, at: number): ScannedTag => ({ name, attributes, fault, at });
  if (!name) return fail('not-a-name', start);
  let at = start + 1 + name.length;
  for (;;) {
    const space = matchAt(SPACE, text, at);
    if (BLANK_LINE.test(space)) return fail('not-closed', start);
    at += space.length;
    const sign = text[at];
    if (sign === undefined) return fail('not-closed', start);
    if (sign === '>') return { name, attributes, fault: null, end: at + 1 };
    if (sign === '/' && text[at + 1] === '>') return { name, attributes, fault: null, end: at + 2 };
    if (sign === '{') {
      const end = closingBrace(text, at);
      if (end === -1) return fail('unexpected-sign', at);
      at = end + 1;
      continue;
    }
    if (sign === '<') return fail('not-closed', start);
    const attribute = matchAt(NAME, text, at);
    if (!attribute) return fail(CURLY.test(sign) ? 'curly-quotes' : 'unexpected-sign', at);
    const value = scanValue(text, at + attribute.length);
    if (value.fault) return fail(value.fault, value.at);
    attributes.push({ name: attribute, start: at, valueStart: value.start ?? at });
    at = value.end;
  }
}

type ScannedValue =
  | { readonly fault: null; readonly start: number | null; readonly end: number }
  | { readonly fault: TagFault; readonly at: number };

function scanValue(text: string, afterName: number): ScannedValue {
  const equals = afterName + matchAt(SPACE, text, afterName).length;
  if (text[equals] !== '=') return { fault: null, start: null, end: afterName };
  const open = equals + 1 + matchAt(SPACE, text, equals + 1).length;
  const quote = text[open] ?? '';
  if (quote === '{') {
    const close = closingBrace(text, open);
    return close === -1 ? { fault: 'unexpected-sign', at: open } : { fault: null, start: open, end: close + 1 };
  }
  if (CURLY.test(quote)) return { fault: 'curly-quotes', at: open };
  if (quote !== '"' && quote !== "'") {
    return { fault: BARE_VALUE.test(quote) ? 'no-quotes' : 'unexpected-sign', at: open };
  }
  const close = text.indexOf(quote, open + 1);
  const next = close === -1 ? '' : (text[close + 1] ?? ' ');
  const closes = close !== -1 && /[\s/>]/.test(next) && !/\n\s*\n/.test(text.slice(open, close));
  return closes ? { fault: null, start: open + 1, end: close + 1 } : { fault: 'quote-not-closed', at: open };
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    if (depth === 0) return at;
  }
  return -1;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
