import { load, YAMLException } from 'js-yaml';
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import type { Path, Position, WrittenData } from '#engine/check/content-file.ts';
import { makeProblem } from '#engine/check/make-problem.ts';
import type { Problem } from '#engine/check/problem.ts';

/** A sign that could be a YAML anchor or alias: & or * at the start of a value. */
const MAYBE_ALIAS = /(?:^|[\s[{,:?-])[&*][^\s*]/m;

/**
 * Reads YAML as the site does (js-yaml), and finds places with a second, slower parser only when they are asked for.
 * `linesAbove` is the number of lines of the file above the text (for front matter).
 */
export function readYaml(file: string, text: string, linesAbove = 0): { written: WrittenData; problems: Problem[] } {
  const locate = makeLocator(text, linesAbove);
  const problems = MAYBE_ALIAS.test(text) ? findAliases(file, text, linesAbove) : [];
  if (problems.length > 0) return { written: { file, data: undefined, positionOf: locate }, problems };
  try {
    return { written: { file, data: load(text), positionOf: locate }, problems: [] };
  } catch (error) {
    return {
      written: { file, data: undefined, positionOf: locate },
      problems: describeYamlError(file, text, linesAbove, error),
    };
  }
}

function parse(text: string) {
  const lineCounter = new LineCounter();
  return { document: parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true }), lineCounter };
}

const placeIn = (lineCounter: LineCounter, offset: number, linesAbove: number): Position => {
  const { line, col } = lineCounter.linePos(offset);
  return { line: line + linesAbove, column: col };
};

function makeLocator(text: string, linesAbove: number): WrittenData['positionOf'] {
  let parsed: ReturnType<typeof parse> | undefined;
  return (path, of = 'value') => {
    parsed ??= parse(text);
    const offset = offsetOf(parsed.document.contents, path, of);
    return placeIn(parsed.lineCounter, offset, linesAbove);
  };
}

function offsetOf(root: ParsedNode | null, path: Path, of: 'key' | 'value'): number {
  let node: unknown = root;
  let offset = root?.range[0] ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      const key = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      const hasValue = isNode(pair.value) && pair.value.range && !(isScalar(pair.value) && pair.value.source === '');
      const value = hasValue && isNode(pair.value) ? (pair.value.range?.[0] ?? key) : key;
      const inside = isMap(pair.value) || isSeq(pair.value);
      offset = last && of === 'value' && !inside ? value : key;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

function findAliases(file: string, text: string, linesAbove: number): Problem[] {
  const { document, lineCounter } = parse(text);
  const places: number[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || ('anchor' in node && node.anchor !== undefined)) places.push(node.range?.[0] ?? 0);
    },
  });
  return places.slice(0, 20).map((offset) =>
    makeProblem('yaml-alias', file, placeIn(lineCounter, offset, linesAbove), {
      found: 'A value that begins with & or * is read as a YAML anchor or alias.',
      expected: 'every value written out',
      fix: 'If it is text, put quotation marks around it. If it is meant as an alias, write the value out.',
    }),
  );
}

function describeYamlError(file: string, text: string, linesAbove: number, error: unknown): Problem[] {
  const { document, lineCounter } = parse(text);
  const found = document.errors.map((each) => ({
    place: placeIn(lineCounter, each.pos[0], linesAbove),
    code: each.code as string,
    message: each.message,
  }));
  const open = found.length > 0 ? openQuotationMark(text, found[0]?.place.line ?? 1, linesAbove) : null;
  if (open) return [yamlProblem(file, open, 'OPEN_QUOTE', '', text, linesAbove)];
  if (found.length > 0) {
    return found
      .filter(({ place }, index) => place.line - (found[index - 1]?.place.line ?? -LINES_APART) >= LINES_APART)
      .map(({ place, code, message }) => yamlProblem(file, place, code, message, text, linesAbove));
  }
  const mark =
    error instanceof YAMLException ? (error.mark as { line: number; column: number } | undefined) : undefined;
  const place = { line: (mark?.line ?? 0) + 1 + linesAbove, column: (mark?.column ?? 0) + 1 };
  const message = error instanceof YAMLException ? error.reason : String(error);
  return [yamlProblem(file, place, 'UNKNOWN', message, text, linesAbove)];
}

/** Faults closer together than this are one slip and what the reader makes of it (lines). */
const LINES_APART = 8;

/** How far above the place where reading failed an unclosed quotation mark is looked for (lines). */
const LINES_LOOKED_BACK = 1000;

/** The nearest value at or above a line that opens a double quotation mark and does not close it on that line. */
function openQuotationMark(text: string, line: number, linesAbove: number): Position | null {
  const lines = text.split('\n');
  const last = Math.min(line - linesAbove, lines.length);
  for (let number = last; number > Math.max(0, last - LINES_LOOKED_BACK); number--) {
    const open = /^(\s*(?:- )?(?:[\w-]+:\s+)?)"(?:[^"\\]|\\.)*$/.exec(lines[number - 1] ?? '');
    const next = lines[number] ?? '';
    if (open && /^\s*(?:- )?[\w-]+:(\s|$)|^\s*- |^\s*$/.test(next))
      return { line: number + linesAbove, column: (open[1]?.length ?? 0) + 1 };
  }
  return null;
}

const FIXES: Readonly<Record<string, readonly [found: string, fix: string]>> = {
  OPEN_QUOTE: [
    'A quotation mark opens here and is not closed.',
    'Add the closing quotation mark, or delete the opening one.',
  ],
  DUPLICATE_KEY: ['The same field stands here twice.', 'Keep one of the two.'],
  TAB_AS_INDENT: ['The line is indented with a tab.', 'Indent with spaces, two for each step.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'A second ": " in one line is read as another field.',
    'Put quotation marks around the whole text.',
  ],
  MISSING_CHAR: [
    'A sign is missing: a quotation mark, a bracket, or the space after a colon.',
    'Look for a quotation mark or bracket without its partner, here or on the line above.',
  ],
  BAD_INDENT: [
    'The line is indented differently from its neighbours.',
    'Line it up with the field above that it belongs to.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'A line without its colon, or a text whose quotation mark does not close.',
    'Add the colon, or the quotation mark.',
  ],
  UNEXPECTED_TOKEN: [
    'Something stands here that does not belong.',
    'Put quotation marks around a text that holds : # [ ] { } , & * ! | > % @ or `.',
  ],
  BAD_SCALAR_START: ['A text cannot begin with this sign.', 'Put quotation marks around the whole text.'],
  BAD_DQ_ESCAPE: [
    'A backslash inside double quotation marks means something special.',
    'Use single quotation marks, or write the backslash twice.',
  ],
};

function yamlProblem(
  file: string,
  place: Position,
  code: string,
  message: string,
  text: string,
  linesAbove: number,
): Problem {
  const line = text.split('\n')[place.line - 1 - linesAbove]?.trim() ?? '';
  const [found, fix] = FIXES[code] ?? [
    `${message.replace(/\.$/, '')}.`,
    'Compare the line with its neighbours: indentation, colons, quotation marks.',
  ];
  return makeProblem('yaml-syntax', file, place, {
    found: line ? `${found} The line is: ${line.slice(0, 80)}` : found,
    expected: 'lines of the form "field: value", lists whose lines begin with "- ", two spaces for each step',
    fix,
  });
}
