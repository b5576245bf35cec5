import type { Clip } from './clip.ts';
import { formLength } from './form-answers.ts';
import { type ParsedCode, parseFormCode } from './form-code.ts';

/** One line of a pasted list: who, if somebody wrote it before the code, and what the code says. */
export type CodeLine = { readonly line: number; readonly who: string; readonly parsed: ParsedCode };

/** A code at the end of a line: the letter of the form and groups of five. */
const CODE = /(?:^|[\s:;,])([a-z]\s*[-\s]?(?:[0-9a-z]{5}[-\s]?){4}[0-9a-z]{5})\s*$/i;

/** Reads a pasted list, one code a line, a name or number before it if wanted. Empty lines are passed over. */
export const readCodeLines = (text: string, clips: readonly Clip[]): readonly CodeLine[] =>
  text.split('\n').flatMap((written, index): CodeLine[] => {
    const trimmed = written.trim();
    if (trimmed === '') return [];
    const code = CODE.exec(trimmed)?.[1] ?? trimmed;
    const who = trimmed.slice(0, trimmed.length - code.length).replace(/[\s:;,]+$/, '');
    return [{ line: index + 1, who, parsed: parseFormCode(code, formLength(clips)) }];
  });
