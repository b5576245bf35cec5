import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#schemas/source.ts';
import { sourceAuthors } from './source-authors.ts';

/** "Phys Ther Sport 29:61-69" → journal, volume and pages; anything else stays a title. */
function container(text: string) {
  const match = /^(.+?) (\d+)(?:\(([^)]+)\))?(?::(.+))?$/.exec(text);
  if (!match) return { 'container-title': text };
  const [, title, volume, issue, page] = match;
  return { 'container-title': title, volume, ...(issue ? { issue } : {}), ...(page ? { page } : {}) };
}

/** One source as CSL-JSON, the citation library's own form. */
export function toCsl(source: Source) {
  return {
    id: source.key,
    type: source.kind === 'book' ? 'book' : source.kind === 'page' ? 'webpage' : 'article-journal',
    title: source.title,
    ...(source.authors ? { author: sourceAuthors(source.authors) } : {}),
    ...(source.year ? { issued: { 'date-parts': [[source.year]] } } : {}),
    ...(source.container ? container(source.container) : {}),
    ...(source.doi ? { DOI: source.doi } : {}),
    ...(source.url ? { URL: source.url } : {}),
  };
}

/** References set so far. Setting one takes some milliseconds, and the same ones stand on many pages. */
const references = new Map<string, string>();

/** Vancouver numbers its references; ours stand by name. */
const NUMBER = /^1\.\s*/;

/** Full reference in Vancouver style, as journals of physiotherapy set it, plain text; each source is set once a build. */
export function fullReference(source: Source): string {
  const csl = toCsl(source);
  const key = JSON.stringify(csl);
  const known = references.get(key);
  if (known !== undefined) return known;
  const set = new Cite(csl).format('bibliography', { format: 'text', template: 'vancouver', lang: 'en-US' });
  const text = String(set).trim().replace(NUMBER, '');
  references.set(key, text);
  return text;
}

/** Where a work can be read, and the end of its full reference that says so; null where neither DOI nor address is known. */
export function placeOf({ doi, url }: Source): { readonly address: string; readonly shown: string } | null {
  if (doi) return { address: `https://doi.org/${doi}`, shown: doi };
  return url ? { address: url, shown: url } : null;
}

/** "Lima 2018", or the body and year; "Author estimate" for our own judgement. */
export function shortReference(source: Source): string {
  if (source.kind === 'judgement' || !source.authors)
    return source.title.length > 48 ? `${source.title.slice(0, 46)}…` : source.title;
  const authors = sourceAuthors(source.authors);
  const first = authors[0];
  const name = first && 'family' in first ? first.family : first?.literal;
  return [authors.length > 1 && !/ and /.test(name ?? '') ? `${name} et al.` : name, source.year]
    .filter(Boolean)
    .join(' ');
}
