import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DIST, pages } from './site.ts';

type Client = {
  id: string;
  name: string;
  expert: { notes: string[] };
  truth: { contributors: Record<string, unknown> };
};
const folder = join(import.meta.dirname, '../../content/cases');
const clients = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Client);
const pageAt = (address: string) => pages.find((page) => page.address === address);
const addressOf = ({ id }: Client) => `/teach/cases/${id}/`;
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const WARNING = 'This page shows the answer. Students: playing first teaches more.';

describe('the case inspector', () => {
  test('lists every client, with a way to each', () => {
    const links = pageAt('/teach/cases/')
      ?.root.querySelectorAll('table a')
      .map((link) => link.getAttribute('href'));
    expect(links?.toSorted()).toEqual(clients.map(addressOf).toSorted());
  });

  test.each(clients.map((client) => [client.name, client] as const))(
    '%s: warns first, then shows what is there, what an expert says, and three attempts',
    (_, client) => {
      const page = pageAt(addressOf(client));
      const text = flat(page?.root.querySelector('main')?.textContent ?? '');
      expect(text.indexOf(WARNING)).toBeGreaterThan(-1);
      expect(text.indexOf(WARNING)).toBeLessThan(text.indexOf('What is true'));
      for (const note of client.expert.notes) expect(text).toContain(flat(note));
      const known = page?.root
        .querySelectorAll('a[href^="/teach/knowledge/contributors/"]')
        .map((link) => link.getAttribute('href')?.split('/').at(-2));
      expect(known).toEqual(expect.arrayContaining(Object.keys(client.truth.contributors)));
      expect(page?.root.querySelectorAll('details.attempt')).toHaveLength(3);
      expect(page?.root.querySelector(`a[href="/cases/${client.id}/"]`)).not.toBeNull();
    },
  );

  test('asks search engines to leave it out, and runs no island', () => {
    const inspected = pages.filter(({ address }) => address.startsWith('/teach/cases/'));
    expect(inspected).toHaveLength(clients.length + 1);
    for (const { root } of inspected) {
      expect(root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(root.querySelector('astro-island')).toBeNull();
    }
  });

  test('is in no fragment of the search index', () => {
    const fragments = readdirSync(join(DIST, 'pagefind/fragment')).map((file) =>
      gunzipSync(readFileSync(join(DIST, 'pagefind/fragment', file))).toString('utf8'),
    );
    expect(fragments.length).toBeGreaterThan(0);
    expect(fragments.filter((body) => body.includes('teach/cases') || body.includes('playing first teaches'))).toEqual(
      [],
    );
  });

  test('is linked from pages for instructors only', () => {
    const linking = pages
      .filter(({ root }) => root.querySelectorAll('a[href^="/teach/cases/"]').length > 0)
      .map(({ address }) => address)
      .filter((address) => !address.startsWith('/teach/'));
    expect(linking).toEqual([]);
  });
});
