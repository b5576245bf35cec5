import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The house, executed. Each layer of src may import the layers named here, itself, and the packages named.
 * `types` are layers it may import with `import type` only.
 */
const LAYERS: Record<
  string,
  { may: readonly string[]; types?: readonly string[]; packages: readonly string[]; why: string }
> = {
  schemas: { may: [], packages: ['astro/zod', 'valibot'], why: 'a schema describes content; it runs nothing' },
  engine: {
    may: [],
    types: ['schemas'],
    packages: ['ts-fsrs'],
    why: 'the engine is pure: plain data in, plain data out',
  },
  library: {
    may: ['schemas', 'engine'],
    packages: ['astro:content', 'astro/loaders', '@citation-js/', 'yaml', 'node:'],
    why: 'the library reads content at build time and knows no browser',
  },
  stores: {
    may: ['engine'],
    types: ['schemas'],
    packages: ['nanostores', 'idb', 'valibot'],
    why: 'a store knows no React and no page',
  },
  elements: { may: ['stores', 'engine'], packages: [], why: 'a custom element serves one control or one read-out' },
  islands: {
    may: ['stores', 'engine', 'elements'],
    types: ['schemas'],
    packages: ['react', 'react-dom', '@nanostores/react', 'nanostores', '@astrojs/react/'],
    why: 'an island gets plain data as props; what it needs from content is looked up by its .astro wrapper',
  },
  'lesson-kit': {
    may: ['library', 'islands', 'elements', 'engine', 'styles'],
    types: ['schemas'],
    packages: ['astro:', 'd3-scale', 'd3-shape'],
    why: 'the tags authors may use',
  },
  layouts: {
    may: ['library', 'elements', 'lesson-kit', 'styles', 'integrations'],
    types: ['schemas'],
    packages: ['astro:'],
    why: 'frames of pages',
  },
  pages: {
    may: ['library', 'lesson-kit', 'layouts', 'islands', 'elements', 'engine', 'schemas', 'styles'],
    packages: ['astro:', 'astro'],
    why: 'routes only',
  },
  styles: { may: [], packages: [], why: 'plain CSS' },
  integrations: { may: ['schemas', 'engine', 'cli', 'lesson-kit'], packages: ['*'], why: 'hooks of the build' },
  cli: { may: ['schemas', 'engine', 'lesson-kit'], packages: ['*'], why: 'commands for authors and maintainers' },
};

/** Closed vocabularies are plain constants that run nowhere in particular: every layer speaks them. */
const EVERYONE_MAY = '#schemas/vocabulary/';
/** The one schema that runs in the browser, written for Valibot. */
const BROWSER_SCHEMA = '#schemas/record-event.ts';

const SRC = join(import.meta.dirname, '../src');
const SOURCE = /\.(ts|tsx|astro|mjs)$/;
const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => SOURCE.test(file) && file.includes('/') && !file.startsWith('pages/data/'))
  .map((file) => ({ file, layer: file.split('/')[0] ?? '', text: readFileSync(join(SRC, file), 'utf8') }));

type Import = { file: string; layer: string; target: string; typeOnly: boolean };
const imports: readonly Import[] = files.flatMap(({ file, layer, text }) =>
  [...text.matchAll(IMPORT)].map((match) => ({
    file,
    layer,
    target: match[3] ?? match[4] ?? '',
    typeOnly: match[2] !== undefined,
  })),
);

function layerOf({ file, target }: Import): string | undefined {
  const alias = /^#([^/]+)\//.exec(target);
  if (alias) return alias[1];
  if (target.startsWith('.')) return relative(SRC, join(SRC, file, '..', target)).split('/')[0];
  return undefined;
}

function complaint(item: Import): string | undefined {
  const rule = LAYERS[item.layer];
  if (!rule) return `src/${item.file}: "${item.layer}" is not a layer of the house (see docs/architecture.md)`;
  if (item.target.startsWith(EVERYONE_MAY) || (item.layer === 'stores' && item.target === BROWSER_SCHEMA))
    return undefined;
  const to = layerOf(item);
  if (to === undefined) {
    const allowed =
      item.typeOnly ||
      rule.packages.some(
        (name) =>
          name === '*' ||
          item.target === name ||
          item.target.startsWith(name.endsWith(':') || name.endsWith('/') ? name : `${name}/`),
      );
    return allowed
      ? undefined
      : `src/${item.file} imports the package "${item.target}": ${item.layer} may not, because ${rule.why}`;
  }
  if (to === item.layer || rule.may.includes(to) || (item.typeOnly && rule.types?.includes(to))) return undefined;
  const help = rule.types?.includes(to) ? ` (only with "import type")` : '';
  return `src/${item.file} imports "${item.target}": ${item.layer} may not import ${to}${help}, because ${rule.why}`;
}

describe('the house', () => {
  test('reads imports that are there, so that the rules below can fail', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(complaint({ file: 'engine/x.ts', layer: 'engine', target: '#stores/y.ts', typeOnly: false })).toContain(
      'may not import stores',
    );
    expect(complaint({ file: 'islands/x.tsx', layer: 'islands', target: '#library/y.ts', typeOnly: false })).toContain(
      '.astro wrapper',
    );
    expect(complaint({ file: 'stores/x.ts', layer: 'stores', target: 'react', typeOnly: false })).toContain('no React');
    expect(complaint({ file: 'engine/x.ts', layer: 'engine', target: '#schemas/y.ts', typeOnly: false })).toContain(
      'import type',
    );
  });

  test('each layer imports only what the table allows', () => {
    expect(imports.flatMap((item) => complaint(item) ?? [])).toEqual([]);
  });

  test('there are no barrels', () => {
    const barrels = files.filter(({ text }) => /^export \* from/m.test(text)).map(({ file }) => file);
    expect(barrels, 'import the file you mean instead of re-exporting it').toEqual([]);
  });

  test('no drawer is called utils, helpers, types, common or misc', () => {
    const drawers = files
      .filter(({ file }) => /(^|\/)(utils?|helpers?|types|common|misc)(\.|\/)/.test(file))
      .map(({ file }) => file);
    expect(drawers, 'name the file after the one idea it holds').toEqual([]);
  });

  test('the engine asks no clock and throws no dice', () => {
    const guilty = files
      .filter(
        ({ layer, text }) =>
          layer === 'engine' && /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/.test(text),
      )
      .map(({ file }) => file);
    expect(guilty, '`now` and `seed` are arguments of engine functions').toEqual([]);
  });

  test('nothing writes markup from data', () => {
    const sinks = files
      .filter(({ text }) =>
        /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|\bset:html=\{(?!LAYER_ORDER|BEFORE_PAINT)/.test(
          text,
        ),
      )
      .map(({ file }) => file);
    expect(sinks, 'set text with textContent or let React or Astro escape it').toEqual([]);
  });

  test('content holds no code', () => {
    const odd = readdirSync(join(SRC, '../content'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(ts|tsx|js|mjs|jsx|astro|html)$/.test(file),
    );
    expect(odd).toEqual([]);
  });
});
