import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeFolderReader } from '#cli/checking/read-content-folder.ts';
import { readSiteMap } from '#cli/checking/read-site-map.ts';

const LESSON =
  '---\ntitle: A lesson\nsummary: A lesson about one thing only.\nrevision: 1\nobjectives:\n  - Say what it is about\n---\n\n## Here\n\nWords.\n';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folder-'));
  mkdirSync(join(root, 'content'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const reader = () => makeFolderReader(root, { tagNames: [], mayHoldCode: () => false });
const found = async () => (await reader()()).problems.map(({ file, rule }) => `${rule} ${file}`);

describe('files that do not belong are named, with what to do', () => {
  test.each([
    ['content/claims.yml', 'stray-file'],
    ['content/questions/knee.yml', 'stray-file'],
    ['content/lessons/seeing/knee.md', 'stray-file'],
    ['content/lessons/knee.mdx', 'stray-file'],
    ['content/lessons/seeing/parts/knee.mdx', 'stray-file'],
    ['content/lessons/seeing/My Knee.mdx', 'stray-file'],
    ['content/notes.txt', 'stray-file'],
    ['content/lessons/seeing/page.astro', 'stray-file'],
    ['content/lessons/seeing/script.js', 'stray-file'],
  ])('%s', async (file, rule) => {
    write(file, LESSON);
    expect(await found()).toEqual([`${rule} ${file}`]);
  });

  test('and what a file with a wrong ending holds is not called missing', async () => {
    write('content/questions/knee.yml', 'questions: []');
    expect((await reader()()).content.files).toEqual([
      expect.objectContaining({ collection: 'questions', data: undefined }),
    ]);
  });

  test('and editors’ own files are left alone', async () => {
    for (const file of [
      'content/.DS_Store',
      'content/lessons/seeing/.knee.mdx.swp',
      'content/claims.yaml~',
      'content/README.md',
    ])
      write(file, 'x');
    expect(await found()).toEqual([]);
  });
});

describe('files that could harm are refused', () => {
  test('a link out of content/ is not followed, as a lesson or as an image', async () => {
    mkdirSync(join(root, 'content/lessons/seeing'), { recursive: true });
    symlinkSync('/etc/passwd', join(root, 'content/lessons/seeing/knee.mdx'));
    symlinkSync('/etc/passwd', join(root, 'content/lessons/seeing/knee.png'));
    const { problems, content, images } = await reader()();
    expect(problems.map(({ rule }) => rule)).toEqual(['stray-file', 'stray-file']);
    expect(content.lessons).toEqual([]);
    expect(images).toEqual([]);
  });

  test('a file larger than a person writes is not read', async () => {
    write('content/lessons/seeing/knee.mdx', LESSON + 'a '.repeat(600_000));
    expect(await found()).toEqual(['file-too-large content/lessons/seeing/knee.mdx']);
  });

  test('bytes that are no text do not stop the check', async () => {
    write('content/lessons/seeing/knee.mdx', Buffer.from([0xff, 0xfe, 0x00, 0x41, 0x80]));
    write('content/claims.yaml', Buffer.from([0x00, 0xff, 0x80]));
    expect((await found()).length).toBeGreaterThan(0);
  });
});

describe('a lesson', () => {
  test.each([
    ['without front matter', 'Words.\n', 'front-matter'],
    ['with front matter that does not end', '---\ntitle: A\n\nWords.\n', 'front-matter'],
    ['with TOML', '+++\ntitle = "A"\n+++\n', 'front-matter'],
    ['with front matter that cannot be read', '---\ntitle: A: b\n---\n', 'yaml-syntax'],
    ['with an empty front matter', '---\n---\n', 'missing-key'],
    ['without objectives', LESSON.replace(/objectives:\n.*\n/, ''), 'missing-key'],
    ['with a field that nothing reads', LESSON.replace('revision', 'author: me\nrevision'), 'unknown-key'],
  ])('%s', async (_, text, rule) => {
    write('content/lessons/seeing/knee.mdx', text);
    expect(await found()).toContain(`${rule} content/lessons/seeing/knee.mdx`);
  });

  test('is read again only when it has changed', async () => {
    write('content/lessons/seeing/knee.mdx', LESSON);
    const read = reader();
    const first = (await read()).content.lessons[0];
    expect((await read()).content.lessons[0]).toBe(first);
    write('content/lessons/seeing/knee.mdx', `${LESSON}More words.\n`);
    expect((await read()).content.lessons[0]).not.toBe(first);
  });
});

describe('the map of the site', () => {
  test('has the pages, the lessons with their anchors, and the cases', async () => {
    write('src/pages/index.astro', '');
    write('src/pages/about.astro', '');
    write('src/pages/teach/index.astro', '');
    write('src/pages/teach/claims/[id].astro', '');
    write('src/pages/lessons/[module]/[lesson].astro', '');
    write('src/pages/data/words.json.ts', '');
    write('src/pages/zz/_part.ts', '');
    write('public/plan.pdf', '');
    write('content/lessons/seeing/knee.mdx', LESSON);
    write('content/cases/maya.yaml', 'id: maya\n');
    const { content } = await reader()();
    const map = await readSiteMap(root, content, []);
    expect([...map.paths].sort()).toEqual([
      '/',
      '/about/',
      '/cases/maya/',
      '/data/words.json',
      '/lessons/seeing/knee/',
      '/plan.pdf',
      '/teach/',
    ]);
    expect(map.open).toEqual(['/teach/claims/']);
    expect(map.anchors['/lessons/seeing/knee/']).toEqual(['here']);
  });
});
