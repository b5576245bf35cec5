import { expect, test } from 'vitest';
import { checkTags } from '#engine/check/check-tags.ts';
import { describeProblem } from '#engine/check/describe-problem.ts';
import { describeSyntaxFault } from '#engine/check/describe-syntax-fault.ts';
import { findDefinitions, toKnownIds } from '#engine/check/known-ids.ts';
import { sortProblems } from '#engine/check/problem.ts';
import { findRestricted } from '#integrations/restricted-content.ts';
import { TAG_TABLE } from '#lesson-kit/tag-table.ts';
import { contentWith, fileWith, lessonWith } from './build-content.ts';
import { sayAll } from './say-all.ts';

const TOP = '---\ntitle: A lesson\nrevision: 1\n---\n';
const refused = (body: string) =>
  [body, sortProblems(findRestricted('content/lessons/m/a.mdx', `${TOP}${body}\n`))] as const;

test('an author is told in full what cannot be read in a lesson', async () => {
  const written = [
    'It is <9.5 cm long.',
    'It is <= 9 cm long.',
    'Words { and more of them after that sign.',
    'We {are all} here.',
    'Words <Claim id="x">and more.\n\nMore.',
    'Words <b>and more.\n\nMore.',
    'Words <Claim id="x">and</Term> more.',
    'Words <Clam id="x">and</Claim> more.',
    'Words <Zebra id="x">and</Claim> more.',
    'Words and more.</Claim>',
    'See <https://example.org/a> or <a@example.org>.',
    'A <!-- note --> b.',
    '<Check id=knee />',
    '<Check id=“knee” />',
    '<Check id="knee />',
    '<Chekc id="knee"more="x" />',
    '<Check id="knee" % />',
    '<Check id="knee"',
    'Before <Check id="a" <Cite key="b" />.',
    'An angle < that stands alone, and one at the end <',
  ];
  await expect(sayAll(written.map(refused))).toMatchFileSnapshot('golden/cannot-be-read.txt');
});

test('an author is told in full what a lesson may not hold', async () => {
  const written = [
    'import fs from "node:fs"',
    'export const x = 1',
    'We are {1 + 1} people.',
    '{"a long line of code that goes on and on until nobody wants to read it any further"}',
    '<b>bold</b>',
    '<>words</>',
    '<Check id={x} />',
    '<Check {...props} id="x" />',
    '<Cliam id="x">so</Cliam>',
    '<claim id="x">so</claim>',
    '<Zebra />',
    '[a](javascript:alert(1))',
    '[a](//evil.example/x)',
    `${'>'.repeat(45)} deep`,
  ];
  await expect(sayAll(written.map(refused))).toMatchFileSnapshot('golden/may-not-hold.txt');
});

test('an author is told in full what is wrong with a tag', async () => {
  const sources = fileWith('sources', 'sources: [{ key: lima2018 }, { key: cook2014 }]');
  const ids = toKnownIds(findDefinitions(contentWith([sources])));
  const figure = (rest: string) => `<Figure task="overhead-squat" view="anterior" caption="Look." ${rest}/>`;
  const written = [
    '<Cite />',
    '<Cite key />',
    '<Cite key=" " />',
    '<Cite key="lima2019" />',
    '<Cite key="elephants" />',
    '<Cite key="lima2018" key="cook2014" />',
    '<Cite kye="lima2018" />',
    '<Cite key="lima2018" zebra="1" />',
    '<Cite key="lima2018">words</Cite>',
    '<Callout kind="tyr">Words.</Callout>',
    '<Callout kind="try"></Callout>',
    '<Callout kind="try"> </Callout>',
    '<Cite key="lima2018"> </Cite>',
    'Words <Term id="arch"></Term> and more.',
    'Words <Steps>1. a</Steps> and more.',
    '<Steps>\n\n- One\n\n</Steps>',
    '<Steps>\n\n1. One\n\nWords.\n\n</Steps>',
    figure('t="1.5" '),
    figure('t="half" '),
    figure('caption="" '),
    figure('deviations="kne-in:left:12" '),
    figure('deviations="knee-in:left:99" '),
    figure('deviations="knee-in left 12" '),
    'Words <Claim id="a"> </Claim> and more.',
    '<Claim id="a">\n\n## A heading\n\n</Claim>',
  ];
  const told = written.map((body) => [body, checkTags(lessonWith(`${body}\n`), TAG_TABLE, ids)] as const);
  await expect(sayAll(told)).toMatchFileSnapshot('golden/tags.txt');
});

test('an author is shown the place where a parser stops for a reason nobody foresaw', () => {
  const { problem, leaveOut } = describeSyntaxFault(
    'a.mdx',
    'one\ntwo ~ three',
    { line: 2, column: 5, message: 'No.' },
    [],
  );
  expect(leaveOut).toEqual([8]);
  expect(describeProblem(problem).split('\n')).toEqual([
    'a.mdx:2:5  error  markup-syntax',
    '  The lesson cannot be read from here: "~ three".',
    '  Expected: Markdown and tags',
    '  To fix:   Look for a sign that should not be here, such as <, { or a quotation mark without its partner.',
  ]);
});
