import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import { type AstroInlineConfig, build } from 'astro';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentCheck } from '#integrations/content-check.ts';
import { restrictedContent } from '#integrations/restricted-content.ts';
import { type ContentCopy, copyContent } from '../../breakage/content-copy.ts';

type Setup = (options: Record<string, unknown>) => void | Promise<void>;
type Plugin = {
  name: string;
  enforce: string;
  transform: { order: string; handler: (source: string, id: string) => null };
};

/** Runs the set-up of an integration as Astro does, and gives the Vite plugins it adds. */
async function setUp(integration: { hooks: object }, root: string, command = 'build') {
  const plugins: Plugin[] = [];
  const said: string[] = [];
  const scripts: string[] = [];
  const hook = (integration.hooks as Record<string, Setup>)['astro:config:setup'];
  await hook?.({
    config: { root: pathToFileURL(`${root}/`) },
    command,
    updateConfig: (config: { vite: { plugins: Plugin[] } }) => plugins.push(...config.vite.plugins),
    injectScript: (_: string, script: string) => scripts.push(script),
    logger: {
      info: (words: string) => said.push(words),
      warn: (words: string) => said.push(words),
      error: (words: string) => said.push(words),
    },
  });
  return { plugins, said, scripts };
}

describe('the restriction of lessons in the build', () => {
  const source = '---\ntitle: x\n---\n\nWords.\n\n{process.env.HOME}\n';
  const transform = async (options: Parameters<typeof restrictedContent>[0] = {}) => {
    const { plugins } = await setUp(restrictedContent(options), '/project');
    const [plugin] = plugins;
    if (!plugin) throw new Error('no plugin');
    return plugin;
  };

  test('sees the text before any other plugin', async () => {
    expect(await transform()).toMatchObject({ enforce: 'pre', transform: { order: 'pre' } });
  });
  test('refuses code with its file, line and column', async () => {
    const { handler } = (await transform()).transform;
    const attempt = () => handler(source, '/project/content/lessons/m/a.mdx?astroRenderContent');
    expect(attempt).toThrow('content/lessons/m/a.mdx:7:1  error  code');
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({ loc: { file: '/project/content/lessons/m/a.mdx', line: 7, column: 1 } });
    }
  });
  test('lets a plain lesson through untouched', async () => {
    expect(
      (await transform()).transform.handler('---\ntitle: x\n---\n\nWords.\n', '/project/content/lessons/m/a.mdx'),
    ).toBeNull();
  });
  test('lets code through only in the files the configuration names', async () => {
    const { handler } = (await transform({ allowCodeIn: ['content/lessons/m/a.mdx'] })).transform;
    expect(handler(source, '/project/content/lessons/m/a.mdx')).toBeNull();
    expect(() => handler(source, '/project/content/lessons/m/b.mdx')).toThrow();
    expect(() => handler(source, '/project/other/content/lessons/m/a.mdx')).toThrow();
  });
  test('a file cannot name itself', async () => {
    const { handler } = (await transform()).transform;
    expect(() =>
      handler(source.replace('title: x', 'title: x\nallowCode: true'), '/project/content/lessons/m/a.mdx'),
    ).toThrow('error  code');
  });
});

describe('the content check in the build', () => {
  let copy: ContentCopy;
  beforeEach(() => {
    copy = copyContent(process.cwd());
  });
  afterEach(() => copy.remove());

  test('stops it, naming every error at once', async () => {
    copy.write('content/retired-ids.yaml', 'retired: nothing\n');
    copy.write('content/glossary.yaml', 'terms: "');
    await expect(setUp(contentCheck(), copy.root)).rejects.toThrow(
      /content\/glossary\.yaml:1:8 {2}error[\s\S]*content\/retired-ids\.yaml:1:10 {2}error/,
    );
  });
  test('lets it go on where content has no error', async () => {
    const { said } = await setUp(contentCheck(), copy.root);
    expect(said).toHaveLength(1);
  });
  test('adds its notes to pages in the dev server only', async () => {
    expect((await setUp(contentCheck(), copy.root, 'dev')).scripts).toHaveLength(1);
    expect((await setUp(contentCheck(), copy.root, 'build')).scripts).toEqual([]);
  });
});

describe('a real build', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'site-'));
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    mkdirSync(join(root, 'src/pages'), { recursive: true });
    mkdirSync(join(root, 'content/lessons/m'), { recursive: true });
    writeFileSync(join(root, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(root, 'src/content.config.ts'),
      "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { lessons: defineCollection({ loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }) }) };\n",
    );
    writeFileSync(
      join(root, 'src/pages/[...slug].astro'),
      "---\nimport { getCollection, render } from 'astro:content';\nexport async function getStaticPaths() { return (await getCollection('lessons')).map((entry) => ({ params: { slug: entry.id }, props: { entry } })); }\nconst { Content } = await render(Astro.props.entry);\n---\n<html><body><Content /></body></html>\n",
    );
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  /** The guard stands last on purpose: it must see the text first wherever it stands. */
  const buildSite = (allowCodeIn: readonly string[] = []) => {
    const config: AstroInlineConfig = {
      root,
      configFile: false,
      logLevel: 'silent',
      cacheDir: join(root, '.cache'),
      integrations: [mdx(), restrictedContent({ allowCodeIn })],
      vite: { cacheDir: join(root, '.vite'), resolve: { preserveSymlinks: true } },
    };
    return build(config);
  };

  test('fails over a lesson that reads a file, and leaves nothing behind', async () => {
    const hostile = readFileSync('tests/breakage/corpus/reads-a-file.mdx', 'utf8');
    writeFileSync(join(root, 'content/lessons/m/a.mdx'), hostile);
    await expect(buildSite()).rejects.toThrow('content/lessons/m/a.mdx:9:1  error  code');
    expect(() => readFileSync(join(root, 'dist/m/a/index.html'))).toThrow('ENOENT');
  });

  test('runs the code of a lesson that the configuration names', async () => {
    writeFileSync(join(root, 'content/lessons/m/a.mdx'), '---\ntitle: x\n---\n\nSix times seven is {6 * 7}.\n');
    await buildSite(['content/lessons/m/a.mdx']);
    expect(readFileSync(join(root, 'dist/m/a/index.html'), 'utf8')).toContain('Six times seven is 42.');
  });
});
