import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fullReference, placeOf, shortReference } from '#library/bibliography.ts';
import { sourcesFileSchema } from '#schemas/source.ts';

const { sources } = sourcesFileSchema.parse(parse(readFileSync('content/sources.yaml', 'utf8')));
const works = sources.filter(({ kind }) => kind !== 'judgement');
const sourceOf = (key: string) => {
  const found = sources.find((source) => source.key === key);
  if (!found) throw new Error(`No source ${key}.`);
  return found;
};

describe('a reference in full', () => {
  test('stands as journals of physiotherapy print it, without a number', () => {
    expect(fullReference(sourceOf('lima2018'))).toBe(
      'Lima YL, Ferreira VMLM, Lima POP, Bezerra MA, Oliveira RR, Almeida GPL. The association of ankle dorsiflexion and dynamic knee valgus: a systematic review and meta-analysis. Phys Ther Sport. 2018;29:61–9. doi:10.1016/j.ptsp.2017.07.003',
    );
  });

  test.each(works)('$key has its title and ends with the place where it can be read', (source) => {
    const text = fullReference(source);
    const words = (of: string) => of.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    expect(words(text).join(' ')).toContain(words(source.title).slice(0, 4).join(' '));
    expect(text).not.toMatch(/^\d+\. /);
    const place = placeOf(source);
    if (place) expect(text.endsWith(place.shown)).toBe(true);
  });
});

test('a work is read at its DOI, else at its address, else nowhere that we know', () => {
  const { doi: _doi, url: _url, ...bare } = sourceOf('lima2018');
  expect(placeOf({ ...bare, doi: '10.1/x', url: 'https://a.example/' })).toEqual({
    address: 'https://doi.org/10.1/x',
    shown: '10.1/x',
  });
  expect(placeOf({ ...bare, url: 'https://a.example/' })).toEqual({
    address: 'https://a.example/',
    shown: 'https://a.example/',
  });
  expect(placeOf(bare)).toBeNull();
});

test('in short it is author and year, or what the author calls it', () => {
  expect(shortReference(sourceOf('lima2018'))).toBe('Lima et al. 2018');
  expect(shortReference(sourceOf('author_estimate'))).toBe('Author estimate');
});
