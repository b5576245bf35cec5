import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '#cli/checking/read-and-check.ts';
import { planNewItem } from '#cli/new/plan-new-item.ts';
import { type ContentCopy, copyContent } from '../../breakage/content-copy.ts';

const PROJECT = process.cwd();
const TODAY = new Date().toISOString().slice(0, 10);

let copy: ContentCopy;
beforeEach(() => {
  copy = copyContent(PROJECT);
});
afterEach(() => copy.remove());

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['src/cli/new.ts', ...args, '--root', copy.root], {
    cwd: PROJECT,
    encoding: 'utf8',
    input: '',
  });
const rules = async () =>
  (await checkContent(copy.root, { today: TODAY }))
    .filter(({ severity }) => severity === 'error')
    .map(({ rule }) => rule);

describe('npm run new', () => {
  test.each([
    ['lesson', ['lesson', 'the-first-pull', '--module', 'seeing-movement', '--title', 'The "first" pull: a start']],
    ['question', ['question', 'pull-which-first', '--lesson', 'the-knee-that-travels-in']],
    ['claim', ['claim', 'pull-is-strong', '--source', 'lima2018']],
    ['term', ['term', 'first-pull', '--term', 'first pull']],
    ['case', ['case', 'omar-the-tester', '--name', 'Omar']],
  ])('writes a %s whose only errors are the places to write', async (_, args) => {
    const before = await rules();
    const { status, stdout, stderr } = run(...args);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('WRITE ME');
    const after = await rules();
    expect(new Set(after.filter((rule) => rule !== 'write-me'))).toEqual(new Set(before));
    expect(after.length).toBeGreaterThan(before.length);
  });

  test.each([
    ['a kind that does not exist', ['lessn', 'x'], 'Did you mean "lesson"?'],
    ['an id with blanks', ['term', 'First pull', '--term', 'x'], 'is not an id'],
    [
      'a module that does not exist',
      ['lesson', 'x', '--module', 'seeing-movment', '--title', 'X'],
      'Did you mean "seeing-movement"?',
    ],
    ['a source that does not exist', ['claim', 'x', '--source', 'lima2019'], 'Did you mean "lima2018"?'],
    ['nothing and without a terminal', [], 'nothing was given'],
  ])('refuses %s and writes nothing', (_, args, words) => {
    const before = copy.files.map(copy.read);
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(copy.files.map(copy.read)).toEqual(before);
  });

  test('never writes over a lesson', () => {
    const read = (file: string) => (file.endsWith('.mdx') ? 'words' : 'modules: []');
    expect(() => planNewItem({ kind: 'lesson', id: 'a', module: 'm', title: 'A' }, read, TODAY)).toThrow(
      'content/lessons/m/a.mdx is already there',
    );
  });

  test.each([
    ['modules:\n  - id: m\n    lessons: []\n', 'modules:\n  - id: m\n    lessons:\n      - a\n'],
    [
      'modules:\n  - id: m\n    lessons:\n      - b\n    cases:\n      - c\n',
      'modules:\n  - id: m\n    lessons:\n      - b\n      - a\n    cases:\n      - c\n',
    ],
    [
      'modules:\n  - id: m\n    lessons:\n      - b\n  - id: n\n    lessons:\n      - c\n',
      'modules:\n  - id: m\n    lessons:\n      - b\n      - a\n  - id: n\n    lessons:\n      - c\n',
    ],
  ])('names a new lesson last in its module: %j', (course, expected) => {
    const read = (file: string) => (file === 'content/course.yaml' ? course : null);
    const [, change] = planNewItem({ kind: 'lesson', id: 'a', module: 'm', title: 'A' }, read, TODAY);
    expect(change).toEqual({ file: 'content/course.yaml', text: expected, isNew: false });
  });
});

describe('npm run check:content', () => {
  const check = (...args: string[]) =>
    spawnSync(process.execPath, ['src/cli/check-content.ts', '--root', copy.root, ...args], {
      cwd: PROJECT,
      encoding: 'utf8',
    });

  test('exits with 1 and says file, line and column when there is an error', () => {
    copy.write(
      'content/lessons/seeing-movement/the-knee-that-travels-in.mdx',
      '---\ntitle: x\n---\n\n{process.exit(0)}\n',
    );
    const { status, stdout } = check();
    expect(status).toBe(1);
    expect(stdout).toContain('content/lessons/seeing-movement/the-knee-that-travels-in.mdx:5:1  error  code');
  });

  test('answers in JSON for editors', () => {
    copy.write('content/retired-ids.yaml', 'retired: nothing\n');
    const { stdout } = check('--json');
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        file: 'content/retired-ids.yaml',
        line: 1,
        column: 10,
        severity: 'error',
        rule: 'wrong-value',
      }),
    );
  });

  test('says how it is used', () => {
    expect(execFileSync(process.execPath, ['src/cli/check-content.ts', '--help'], { encoding: 'utf8' })).toContain(
      '--watch',
    );
  });
});

describe('the course itself', () => {
  test('has no error', async () => {
    const problems = await checkContent(PROJECT);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('has no problem either when every file has Windows line ends and a byte order mark', async () => {
    const before = await checkContent(copy.root);
    for (const file of copy.files) copy.write(file, `\uFEFF${copy.read(file).replace(/\n/g, '\r\n')}`);
    expect((await checkContent(copy.root)).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(
      before.map(({ file, line, rule }) => `${file}:${line} ${rule}`),
    );
  });
});
