import type { Position } from './content-file.ts';
import { describeBadTag } from './describe-bad-tag.ts';
import { excerpt } from './excerpt.ts';
import { makeProblem, type ProblemText } from './make-problem.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { RuleId } from './rules.table.ts';
import { offsetAt, positionAt } from './text-position.ts';

/** Where the Markdown parser stopped, in its own words. */
export type SyntaxFault = Position & { readonly message: string };

/** The problem in words for authors, and the signs to leave out so that the rest of the lesson can be read too. */
export type DescribedFault = { readonly problem: Problem; readonly leaveOut: readonly number[] };

/** A fault in words: which rule, the offset it is shown at, and the offsets of the signs to leave out. */
export type FaultWords = {
  readonly rule: RuleId;
  readonly at: number;
  readonly leaveOut: readonly number[];
  readonly words: ProblemText;
};

/** Puts a parser's fault into words. `text` is the whole lesson, `tagNames` those of the tag table. */
export function describeSyntaxFault(
  file: string,
  text: string,
  fault: SyntaxFault,
  tagNames: readonly string[],
): DescribedFault {
  const { rule, at, leaveOut, words } = wordsOf(text, fault, tagNames);
  return { problem: makeProblem(rule, file, positionAt(text, at), words), leaveOut };
}

const OPENING_TAG_PLACE = /`<([^`>/]*)>` \((\d+):(\d+)\)/;

function wordsOf(text: string, { message, line, column }: SyntaxFault, tagNames: readonly string[]): FaultWords {
  const at = offsetAt(text, { line, column });
  if (message.includes('expression')) return openBrace(text, Math.max(0, text.lastIndexOf('{', at)));
  const opened = OPENING_TAG_PLACE.exec(message);
  if (message.includes('closing tag') && opened) {
    const [, name = '', openLine = '1', openColumn = '1'] = opened;
    const open = offsetAt(text, { line: Number(openLine), column: Number(openColumn) });
    if (message.startsWith('Unexpected')) {
      const meant = tagNames.includes(name) ? undefined : nearest(name, tagNames);
      return meant !== undefined && text.startsWith(`</${meant}>`, at)
        ? mistypedOpening(at, open, name, meant)
        : wrongClosingTag(text, at, open, name, openLine);
    }
    return /^[a-z]/.test(name) ? unclosedHtml(open, name) : unclosedTag(open, name);
  }
  if (message.includes('closing tag')) return strayClosingTag(text, at);
  return text[at] === '<' ? describeBadTag(text, at, tagNames) : unreadable(text, at);
}

const openBrace = (text: string, at: number): FaultWords => ({
  rule: 'code',
  at,
  leaveOut: [at],
  words: {
    found: `"${excerpt(text, at)}" has a brace, and what follows a "{" is read as code.`,
    expected: 'words and tags only',
    fix: 'Delete the "{", or write \\{ if you want the sign itself.',
  },
});

const wrongClosingTag = (text: string, at: number, open: number, name: string, line: string): FaultWords => ({
  rule: 'markup-syntax',
  at,
  leaveOut: [open, at],
  words: {
    found: `"${excerpt(text, at)}" closes another tag than the one that is open, <${name}> of line ${line}.`,
    expected: `</${name}>`,
    suggestion: `</${name}>`,
    fix: `Write </${name}> here.`,
  },
});

const mistypedOpening = (at: number, open: number, name: string, meant: string): FaultWords => ({
  rule: 'unknown-tag',
  at: open,
  leaveOut: [open, at],
  words: { found: `<${name}> is not a tag.`, expected: `<${meant}>`, suggestion: meant, fix: `Write <${meant}>.` },
});

const unclosedHtml = (open: number, name: string): FaultWords => ({
  rule: 'raw-html',
  at: open,
  leaveOut: [open],
  words: {
    found: `<${name}> is HTML.`,
    expected: 'Markdown and the tags of this course',
    fix: 'Write it in Markdown. An empty line begins a new paragraph.',
  },
});

const unclosedTag = (open: number, name: string): FaultWords => ({
  rule: 'markup-syntax',
  at: open,
  leaveOut: [open],
  words: {
    found: `<${name}> is opened here and not closed before its paragraph, list item or quotation ends.`,
    expected: `</${name}> in the same paragraph, or both tags on lines of their own`,
    fix: `Add </${name}> after the last word, or end the tag with /> if it has no contents.`,
  },
});

const strayClosingTag = (text: string, at: number): FaultWords => ({
  rule: 'markup-syntax',
  at,
  leaveOut: [at],
  words: {
    found: `"${excerpt(text, at)}" closes a tag that was never opened.`,
    expected: 'an opening tag before it',
    fix: 'Delete it, or add the opening tag.',
  },
});

const unreadable = (text: string, at: number): FaultWords => ({
  rule: 'markup-syntax',
  at,
  leaveOut: [at],
  words: {
    found: `The lesson cannot be read from here: "${excerpt(text, at)}".`,
    expected: 'Markdown and tags',
    fix: 'Look for a sign that should not be here, such as <, { or a quotation mark without its partner.',
  },
});
