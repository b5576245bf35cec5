import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import type { LessonFile } from '#engine/check/content-file.ts';
import { describeSyntaxFault } from '#engine/check/describe-syntax-fault.ts';
import { makeProblem } from '#engine/check/make-problem.ts';
import { type MarkupNode, plainText, walkMarkup } from '#engine/check/markup-node.ts';
import type { Problem } from '#engine/check/problem.ts';
import { readYaml } from './read-yaml.ts';

/** The front matter, if the text begins with one: its YAML, and where it ends. */
const FRONT_MATTER = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]*?)^---/m;
const MOST_FAULTS = 40;

export type LessonReading = {
  readonly lesson: LessonFile;
  readonly problems: readonly Problem[];
};

/** Takes a lesson apart with the parser the build uses. What it cannot read it reports, leaves out, and reads on. */
export function readLesson(
  file: string,
  text: string,
  tagNames: readonly string[],
  mayHoldCode: boolean,
): LessonReading {
  const [module = '', name = ''] = file.split('/').slice(-2);
  const front = FRONT_MATTER.exec(text)?.index === 0 ? FRONT_MATTER.exec(text) : null;
  const yaml = readYaml(file, front?.[1] ?? '', 1);
  const { tree, problems } = readBody(file, text, front?.[0].length ?? 0, tagNames, mayHoldCode);
  const lesson: LessonFile = {
    file,
    id: name.replace(/\.mdx$/, ''),
    module,
    text,
    frontMatter: front ? yaml.written : { file, data: undefined, positionOf: () => ({ line: 1, column: 1 }) },
    tree,
    anchors: tree ? anchorsOf(tree) : [],
    mayHoldCode,
  };
  return { lesson, problems: [...(front ? [] : [noFrontMatter(file)]), ...yaml.problems, ...problems] };
}

function readBody(file: string, text: string, bodyStart: number, tagNames: readonly string[], mayHoldCode: boolean) {
  const problems: Problem[] = [];
  let body = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ') + text.slice(bodyStart);
  for (let attempt = 0; attempt < MOST_FAULTS; attempt++) {
    try {
      return { tree: mdxToMdast(body) as MarkupNode, problems };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const [, line = '1', column = '1', words = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
      const fault = { line: Number(line), column: Number(column), message: words };
      const { problem, leaveOut } = describeSyntaxFault(file, body, fault, tagNames);
      if (!mayHoldCode || problem.rule !== 'code') problems.push(problem);
      const next = blank(body, leaveOut);
      if (next === body) break;
      body = next;
    }
  }
  return { tree: null, problems };
}

function blank(text: string, offsets: readonly number[]): string {
  const signs = text.split('');
  for (const offset of offsets) if (!/\s/.test(signs[offset] ?? ' ')) signs[offset] = ' ';
  return signs.join('');
}

function anchorsOf(tree: MarkupNode): string[] {
  const slugger = new GithubSlugger();
  return walkMarkup(tree)
    .filter(({ node }) => node.type === 'heading')
    .map(({ node }) => slugger.slug(plainText(node)));
}

const noFrontMatter = (file: string) =>
  makeProblem(
    'front-matter',
    file,
    { line: 1, column: 1 },
    {
      found: 'The lesson does not begin with its front matter.',
      expected: 'a first line "---", then title, summary, revision and objectives, then a line "---"',
      fix: 'Copy the top of another lesson and change its words.',
    },
  );
