import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Source } from '#schemas/source.ts';

const BODIES =
  /\b(NHS|Author|judgement|editorial|University|Academy|College|Health|Physio|Council|Institute|team|contributors)\b|\.(org|com)/i;

/** "Lima YL, Ferreira VMLM" → people with family and given names; a body stays one literal name. */
function people(authors: string) {
  if (BODIES.test(authors)) return [{ literal: authors }];
  return authors
    .replace(/,?\s*et al\.?/, '')
    .split(/,\s*/)
    .map((name) => {
      const match = /^(.+?)\s+([A-ZÀ-Þ][A-ZÀ-Þ-]*)$/.exec(name);
      return match?.[2]
        ? { family: match[1], given: `${match[2].replaceAll('-', '').split('').join('. ')}.` }
        : { literal: name };
    });
}

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
    ...(source.authors ? { author: people(source.authors) } : {}),
    ...(source.year ? { issued: { 'date-parts': [[source.year]] } } : {}),
    ...(source.container ? container(source.container) : {}),
    ...(source.doi ? { DOI: source.doi } : {}),
    ...(source.url ? { URL: source.url } : {}),
  };
}

/** Full reference in APA style, plain text. */
export function fullReference(source: Source): string {
  return String(
    new Cite(toCsl(source)).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }),
  ).trim();
}

/** "Lima 2018", or the body and year; "Author estimate" for our own judgement. */
export function shortReference(source: Source): string {
  if (source.kind === 'judgement' || !source.authors)
    return source.title.length > 48 ? `${source.title.slice(0, 46)}…` : source.title;
  const authors = people(source.authors);
  const first = authors[0];
  const name = first && 'family' in first ? first.family : first?.literal;
  return [authors.length > 1 && !/ and /.test(name ?? '') ? `${name} et al.` : name, source.year]
    .filter(Boolean)
    .join(' ');
}
