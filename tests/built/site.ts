import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type HTMLElement, parse } from 'node-html-parser';

export const DIST = join(import.meta.dirname, '../../dist');

if (!existsSync(DIST)) throw new Error('dist/ is missing: run "npm run build" before the tests of the built site.');

export const builtFiles: readonly string[] = readdirSync(DIST, {
  recursive: true,
  encoding: 'utf8',
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1));

export const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
export const gzipBytes = (file: string): number => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

/** The same site built for a path: SITE_BASE=/plumbline. */
export const BASE = '/plumbline';
const BASED = join(import.meta.dirname, '../../.cache/based');

export type BuiltPage = { file: string; address: string; html: string; root: HTMLElement };

function readPages(folder: string, base: string): readonly BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, address: `${base}/${file.replace(/index\.html$/, '')}`, html, root: parse(html) };
    });
}

/** Every HTML page of the built site. */
export const pages = readPages(DIST, '');

/** Every HTML page of the site built for a path; made by the test command, so read only when asked for. */
export const basedPages = (): readonly BuiltPage[] => readPages(BASED, BASE);
