import type { Status } from '#schemas/evidence.ts';
import type { Source } from '#schemas/source.ts';

type Evidence = {
  readonly status: Status;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
  readonly against?: readonly string[] | undefined;
};

/** How a figure is known and from where, with a note and sources that point the other way: ` (estimate: a2018, b2020. About one in eight)`. */
export function cite({ status, sources, note, against }: Evidence): string {
  const contrary = against && against.length > 0 ? `; pointing the other way: ${against.join(', ')}` : '';
  return `(${status}: ${sources.join(', ')}${contrary}${note ? `. ${note.replace(/\.$/, '')}` : ''})`;
}

/** Every source key that a text cites, in full, by key. */
export function referencesIn(text: string, sources: readonly Source[]): string[] {
  const words = new Set(text.match(/[a-z][a-z0-9_-]*/g));
  return sources
    .filter(({ key }) => words.has(key))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((source) => `${source.key}: ${reference(source)}.`);
}

function reference({ authors, year, title, container, doi, url }: Source): string {
  return [authors && `${authors}${year ? ` (${year})` : ''}`, title, container, doi ? `https://doi.org/${doi}` : url]
    .filter(Boolean)
    .map((part) => String(part).replace(/\.$/, ''))
    .join('. ');
}
