import type { FaultWords } from './describe-syntax-fault.ts';
import { excerpt } from './excerpt.ts';
import type { ProblemText } from './make-problem.ts';
import { nearest } from './nearest.ts';
import { scanTag, type TagFault } from './scan-tag.ts';

/** How far a sign at the start of something is looked at. */
const LOOKED_AT = 200;

const ADDRESS = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]*)>/i;
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const NUMBER = /^<\s*([\d.,]*\d)/;

/** Why the "<" at an offset begins no tag, in words. */
export function describeBadTag(text: string, at: number, tagNames: readonly string[]): FaultWords {
  const rest = text.slice(at, at + LOOKED_AT);
  const shownAt = (place: number, words: ProblemText): FaultWords => ({
    rule: 'markup-syntax',
    at: place,
    leaveOut: [at],
    words,
  });
  if (rest.startsWith('<!--')) {
    const words = {
      found: `"${excerpt(text, at)}" is an HTML comment.`,
      expected: 'no comments in a lesson',
      fix: 'Delete it; put notes to other authors in the message of your change.',
    };
    return { rule: 'raw-html', at, leaveOut: [at], words };
  }
  const address = ADDRESS.exec(rest)?.[1];
  if (address !== undefined) {
    return shownAt(at, {
      found: `"<${address}>" is read as a tag.`,
      expected: 'a link as [words](address)',
      suggestion: `[${address}](${HAS_SCHEME.test(address) ? '' : 'mailto:'}${address})`,
      fix: 'Write the link with words that say where it leads.',
    });
  }
  const scanned = scanTag(text, at);
  if (scanned.fault === null || scanned.fault === 'not-a-name') {
    const number = NUMBER.exec(rest)?.[1];
    return shownAt(at, {
      found: `"${excerpt(text, at)}": a "<" with no space after it is read as the start of a tag.`,
      expected: 'a tag, or words such as "under" or "less than"',
      fix: `Write "under${number === undefined ? '' : ` ${number}`}", "less than", or put a space after the sign.`,
    });
  }
  const meant = tagNames.includes(scanned.name) ? undefined : nearest(scanned.name, tagNames);
  return shownAt(scanned.at, {
    ...wordsOfTagFault(scanned.fault, scanned.name, excerpt(text, scanned.at)),
    suggestion: meant,
  });
}

function wordsOfTagFault(fault: TagFault, name: string, shown: string): ProblemText {
  switch (fault) {
    case 'no-quotes':
      return {
        found: `A value of <${name}> has no quotation marks: ${shown}`,
        expected: 'name="value"',
        fix: 'Put straight quotation marks around the value.',
      };
    case 'curly-quotes':
      return {
        found: `<${name}> has curly quotation marks: ${shown}`,
        expected: 'straight quotation marks: name="value"',
        fix: 'Type the quotation marks again, straight. Some editors turn them into curly ones.',
      };
    case 'quote-not-closed':
      return {
        found: `A quotation mark of <${name}> is not closed: ${shown}`,
        expected: 'a quotation mark before and after each value',
        fix: 'Add the missing quotation mark. Inside a value, write single quotation marks.',
      };
    case 'not-closed':
    case 'not-a-name':
      return {
        found: `<${name} is not closed.`,
        expected: '/> at the end of a tag without contents, or > before its contents',
        fix: 'Add /> at its end.',
      };
    case 'unexpected-sign':
      return {
        found: `<${name}> has something it cannot read: ${shown}`,
        expected: 'attributes as name="value" with spaces between',
        fix: 'Delete the sign, or put the value into quotation marks.',
      };
  }
}
