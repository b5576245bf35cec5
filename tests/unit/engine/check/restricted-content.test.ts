import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '#engine/check/address.ts';
import { findRestricted } from '#integrations/restricted-content.ts';

const TOP =
  '---\ntitle: A lesson\nsummary: A lesson about one thing only.\nrevision: 1\nobjectives:\n  - Say what it is about\n---\n\n';
const check = (body: string) => findRestricted('content/lessons/m/a.mdx', TOP + body);
const found = (body: string) => check(body).map(({ rule, line, column }) => `${rule} ${line - 8}:${column}`);

describe('code in a lesson is refused', () => {
  test.each([
    ['an import', 'import fs from "node:fs"\n', ['code 1:1']],
    ['an import after words', 'Words.\n\nimport fs from "node:fs"\n', ['code 3:1']],
    ['an export', 'export const x = process.env\n', ['code 1:1']],
    ['a sentence that begins with import', 'import duties rose last year\n', ['code 1:1']],
    ['an expression of its own', '{globalThis.process.exit()}\n', ['code 1:1']],
    ['an expression in a sentence', 'We are {1 + 1} people.\n', ['code 1:8']],
    ['an expression in a list in a quotation', '> - a {b}\n', ['code 1:7']],
    ['an expression in a heading', '## A {b} c\n', ['code 1:6']],
    ['an expression in a table', '| a |\n| - |\n| {b} |\n', ['code 3:3']],
    ['a comment', 'Words {/* not shown */} here.\n', ['code 1:7']],
    ['an expression inside a tag', '<Callout kind="try">\n\nTry {this}.\n\n</Callout>\n', ['code 3:5']],
    ['an attribute in braces', '<Check id={x} />\n', ['code 1:1']],
    ['a spread', '<Check {...props} id="x" />\n', ['code 1:1']],
    ['a template string', `{\`\${process.env.HOME}\`}\n`, ['code 1:1']],
    ['an expression that does not parse', 'We {are all} here.\n', ['code 1:4']],
    ['a brace that is never closed', 'We { are.\n', ['code 1:4']],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test('a layout in the front matter', () => {
    const problems = findRestricted('content/lessons/m/a.mdx', TOP.replace('revision', 'layout: ../x.astro\nrevision'));
    expect(problems.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['code 4']);
  });
});

describe('HTML in a lesson is refused', () => {
  test.each([
    ['a script', '<script>alert(1)</script>\n', ['raw-html 1:1']],
    ['a frame', 'See <iframe src="https://x.org"></iframe>.\n', ['raw-html 1:5']],
    ['a handler', '<img src="x" onerror="go()" />\n', ['raw-html 1:1']],
    ['a bold word', 'A <b>bold</b> word.\n', ['raw-html 1:3']],
    ['a line break', 'One line<br>and another.\n', ['raw-html 1:9']],
    ['a fragment', '<>words</>\n', ['raw-html 1:1']],
    ['a style', '<style>p</style>\n', ['raw-html 1:1']],
    ['an SVG', '<svg><a href="javascript:x">k</a></svg>\n', ['raw-html 1:1', 'raw-html 1:6']],
    ['a comment', 'A <!-- b --> c.\n', ['raw-html 1:3']],
  ])('%s', (_, body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test('a handler on a tag of ours is an unknown attribute', () => {
    expect(found('<Check id="x" onclick="go()" />\n')).toEqual(['unknown-attribute 1:15']);
  });

  test.each([
    'Fragment',
    'Content',
    'astro-island',
    'Object.constructor',
    'x:y',
    'constructor',
    '__proto__',
    'toString',
  ])('the tag <%s> is none of ours', (name) => {
    const [problem] = check(`<${name} />\n`);
    expect(['unknown-tag', 'raw-html']).toContain(problem?.rule);
  });
});

describe('unsafe addresses are refused', () => {
  test.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](java&#115;cript:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a](&#1;javascript:alert(1))',
    '[a](vbscript:x)',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](file:///etc/passwd)',
    '[a](//evil.example/x)',
    '[a](/\\\\evil.example/x)',
    '![a](javascript:x)',
    '![a](file:///etc/passwd)',
    '[a][b]\n\n[b]: javascript:alert(1)',
  ])('%s', (body) => {
    expect(check(`${body}\n`).map(({ rule }) => rule)).toEqual(['unsafe-link']);
  });

  test.each([
    'https://example.org/a',
    'http://example.org',
    'mailto:a@example.org',
    '/lessons/a/b/',
    '#here',
    './a.png',
    'a.png?x#y',
  ])('%s is not among them', (address) => {
    expect(parseAddress(address).kind).not.toBe('unsafe');
  });
});

describe('slips get words an author understands', () => {
  const first = (body: string) => {
    const [problem] = check(body);
    return `${problem?.rule}: ${problem?.found} ${problem?.fix}`;
  };
  test('a "less than" sign before a number', () => {
    expect(first('It is <9.5 cm long.\n')).toBe(
      'markup-syntax: "<9.5 cm long.": a "<" with no space after it is read as the start of a tag. Write "under 9.5", "less than", or put a space after the sign.',
    );
  });
  test('a mistyped tag', () => {
    expect(check('<Cliam id="x">so</Cliam>\n')[0]).toMatchObject({
      rule: 'unknown-tag',
      suggestion: 'Claim',
      fix: 'Write <Claim>.',
    });
  });
  test('a tag in small letters', () => {
    expect(check('<claim id="x">so</claim>\n')[0]).toMatchObject({ rule: 'unknown-tag', suggestion: 'Claim' });
  });
  test('a value the attribute does not take', () => {
    expect(check('<Callout kind="tyr">\n\nWords.\n\n</Callout>\n')[0]).toMatchObject({
      rule: 'wrong-attribute-value',
      suggestion: 'try',
      column: 16,
      expected: 'one of say, try, careful, refer',
    });
  });
  test('missing quotation marks', () => {
    expect(first('<Check id=knee />\n')).toContain('has no quotation marks');
  });
  test('curly quotation marks', () => {
    expect(first('<Check id=“knee” />\n')).toContain('curly quotation marks');
  });
  test('a tag that is not closed', () => {
    expect(first('Words <Claim id="x">and more.\n\nMore.\n')).toContain('not closed before its paragraph');
  });
  test('the wrong closing tag is one problem, not two', () => {
    expect(found('Words <Claim id="x">and</Term> more.\n')).toEqual(['markup-syntax 1:24']);
  });
  test('a mistyped opening tag is named, not its closing tag', () => {
    expect(check('Words <Clam id="x">and</Claim> more.\n')).toEqual([
      expect.objectContaining({ rule: 'unknown-tag', column: 7, suggestion: 'Claim' }),
    ]);
  });
  test('several slips are all reported', () => {
    expect(found('It is <9 cm.\n\nAnd { so.\n\n<Check id=x />\n\n<b>x</b>\n')).toEqual([
      'markup-syntax 1:7',
      'code 3:5',
      'markup-syntax 5:11',
      'raw-html 7:1',
    ]);
  });
});

describe('what looks like code but is text passes', () => {
  test.each([
    ['code between backticks', 'Write `{x}` or `<b>`.\n'],
    ['a block of code', '```js\nimport x from "y"\n<script>{x}</script>\n```\n'],
    ['signs with a backslash', 'A \\{ and a \\<9.\n'],
    ['a sign with spaces around it', 'a < b and c > d\n'],
    ['a word like import inside a sentence', 'Words.\nimport duties rose.\n'],
    ['a closing brace alone', 'a } b\n'],
    ['Windows line ends', 'Words.\r\n\r\n## Heading\r\n\r\n<Check id="x" />\r\n'],
  ])('%s', (_, body) => {
    expect(found(body)).toEqual([]);
  });
});

describe('hostile and clumsy lessons of the corpus', () => {
  const folder = new URL('../../../breakage/corpus/', import.meta.url);
  const names = readdirSync(folder);
  test.each(names)('%s is refused at the line it says, without a crash', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const lines = text.split('\n').flatMap((line, index) => (line.includes('REFUSED') ? [index + 1] : []));
    const problems = findRestricted(`content/lessons/m/${name}`, text);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(problems.map((problem) => problem.line)).toContain(line);
  });

  test.each([
    ['quotations', (n: number) => `${'>'.repeat(n)} a`],
    ['tags', (n: number) => `${'<Callout kind="try">\n'.repeat(n)}\n${'</Callout>\n'.repeat(n)}`],
    ['lists', (n: number) => Array.from({ length: n }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['brackets', (n: number) => `${'['.repeat(n)}a`],
    ['stars', (n: number) => `${'*a '.repeat(n)}${' b*'.repeat(n)}`],
    ['braces', (n: number) => '{'.repeat(n)],
    ['angle brackets', (n: number) => '<'.repeat(n)],
    ['unclosed tags', (n: number) => '<Claim id="x">'.repeat(n)],
  ])('a thousand %s inside each other are read without a crash', (_, make) => {
    expect(() => check(`${make(1000)}\n`)).not.toThrow();
  });
});
