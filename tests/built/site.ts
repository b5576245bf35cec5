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

export type BuiltPage = { file: string; address: string; html: string; root: HTMLElement };

/** Every HTML page of the built site. */
export const pages: readonly BuiltPage[] = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = read(file);
    return { file, address: `/${file.replace(/index\.html$/, '')}`, html, root: parse(html) };
  });
