import { parseAddress } from './address.ts';
import type { LessonFile } from './content-file.ts';
import { makeProblem } from './make-problem.ts';
import { DEEPEST_NESTING, isTag, type MarkupAttribute, type MarkupNode, startOf, walkMarkup } from './markup-node.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { TagTable } from './tag-rule.ts';

/** The part of a lesson this looks at. */
export type Restricted = Pick<LessonFile, 'file' | 'tree' | 'frontMatter'>;

/**
 * Code, HTML and unsafe addresses in a lesson: import, export, {…}, tags that are not in the table, javascript: links.
 * The build and the content check both ask this; a lesson that passes runs nothing.
 */
export function checkRestrictedContent({ file, tree, frontMatter }: Restricted, tags: TagTable): Problem[] {
  if (!tree) return checkLayout(frontMatter);
  const inBody = walkMarkup(tree).flatMap(({ node, parents }) => {
    if (parents.length >= DEEPEST_NESTING) return [nestedTooDeeply(file, node)];
    if (isTag(node)) return checkTagItself(file, node, tags);
    return [...checkCode(file, node), ...checkAddress(file, node)];
  });
  return [...checkLayout(frontMatter), ...inBody];
}

/** Astro runs the component that a front matter names as its layout. */
function checkLayout({ file, data, positionOf }: LessonFile['frontMatter']): Problem[] {
  if (data === null || typeof data !== 'object' || !Object.hasOwn(data, 'layout')) return [];
  return [
    makeProblem('code', file, positionOf(['layout'], 'key'), {
      found: 'The front matter names a layout, which is code that would run.',
      expected: 'title, summary, revision, objectives and prerequisites only',
      fix: 'Delete the line. Every lesson has the same layout.',
    }),
  ];
}

const nestedTooDeeply = (file: string, node: MarkupNode) =>
  makeProblem('nested-too-deeply', file, startOf(node), {
    found: `Something stands ${DEEPEST_NESTING} levels deep here.`,
    expected: 'lists, quotes and tags a few levels deep at most',
    fix: 'Take it out of the lists, quotes or tags around it.',
  });

function checkCode(file: string, node: MarkupNode): Problem[] {
  const shown = shorten(node.value ?? '');
  if (node.type === 'mdxjsEsm') {
    const word = /^\s*(import|export)/.exec(node.value ?? '')?.[1] ?? 'import';
    return [
      makeProblem('code', file, startOf(node), {
        found: `A paragraph that begins with "${word}" is read as code: "${shown}".`,
        expected: 'words and tags only; every tag is there without an import',
        fix: `Delete the line. If it is a sentence, let it begin with another word than "${word}".`,
      }),
    ];
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return [
      makeProblem('code', file, startOf(node), {
        found: `"{${shown}}" is read as code.`,
        expected: 'words and tags only',
        fix: 'Delete it. If you want the brace itself, write \\{ and \\}.',
      }),
    ];
  }
  if (node.type === 'html') {
    return [
      makeProblem('raw-html', file, startOf(node), {
        found: `"${shown}" is HTML.`,
        expected: 'Markdown and the tags of this course',
        fix: 'Write it in Markdown, or use one of the tags.',
      }),
    ];
  }
  return [];
}

function checkAddress(file: string, node: MarkupNode): Problem[] {
  if (node.url === undefined) return [];
  const address = parseAddress(node.url);
  if (address.kind !== 'unsafe') return [];
  return [
    makeProblem('unsafe-link', file, startOf(node), {
      found: `The address "${shorten(node.url)}" begins with "${address.scheme}${address.scheme === '//' ? '' : ':'}".`,
      expected:
        'an address that begins with https://, http://, mailto:, / or #, or the name of an image beside the lesson',
      fix: 'Use a full https:// address, or a path of this site such as /lessons/….',
    }),
  ];
}

function checkTagItself(file: string, node: MarkupNode, tags: TagTable): Problem[] {
  const { name } = node;
  const code = (node.attributes ?? []).filter(holdsCode).map((attribute) =>
    makeProblem('code', file, startOf(node), {
      found: `<${name ?? ''}> has ${attribute.name ? `the attribute ${attribute.name}={…}` : 'a {…} among its attributes'}, which is read as code.`,
      expected: 'attributes as plain words: name="value"',
      fix: attribute.name
        ? `Write ${attribute.name}="…", with quotation marks and without braces.`
        : 'Delete the part in braces.',
    }),
  );
  if (name && Object.hasOwn(tags, name)) return code;
  return [...code, unknownTag(file, node, Object.keys(tags))];
}

const holdsCode = (attribute: MarkupAttribute) =>
  attribute.type === 'mdxJsxExpressionAttribute' || (typeof attribute.value === 'object' && attribute.value !== null);

function unknownTag(file: string, node: MarkupNode, known: readonly string[]): Problem {
  const name = node.name ?? '';
  const expected = `one of <${known.join('>, <')}>`;
  const meant = nearest(name, known);
  const isHtml = name === '' || /^[a-z]/.test(name);
  if (isHtml && (meant === undefined || meant.toLowerCase() !== name)) {
    return makeProblem('raw-html', file, startOf(node), {
      found: `<${name}> is HTML.`,
      expected: `Markdown, or ${expected}`,
      fix: 'Write it in Markdown (**bold**, *italic*, [words](address), - list), or use one of the tags.',
    });
  }
  return makeProblem('unknown-tag', file, startOf(node), {
    found: `<${name}> is not a tag.`,
    expected,
    suggestion: meant,
    fix: meant ? `Write <${meant}>.` : 'Use one of the tags above, or plain Markdown.',
  });
}

const LONGEST_SHOWN = 60;
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}
