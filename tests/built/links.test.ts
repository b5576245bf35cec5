import { describe, expect, test } from 'vitest';
import { builtFiles, pages } from './site.ts';

const files = new Set(builtFiles);
const idsOf = new Map(
  pages.map((page) => [page.file, new Set(page.root.querySelectorAll('[id]').map((element) => element.id))]),
);

function fileOf(path: string): string {
  const relative = decodeURIComponent(path).replace(/^\//, '');
  return relative === '' || relative.endsWith('/') ? `${relative}index.html` : relative;
}

describe('the built site', () => {
  test('has pages to look at', () => {
    expect(pages.length).toBeGreaterThan(8);
  });

  test.each(pages.map((page) => [page.address, page] as const))(
    '%s: every link, image and script leads somewhere',
    (_, page) => {
      const dead = page.root
        .querySelectorAll('[href], [src]')
        .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
        .filter((target) => !/^(https?:|mailto:|data:)/.test(target))
        .filter((target) => {
          const url = new URL(target, `http://site${page.address}`);
          const file = fileOf(url.pathname);
          if (!files.has(file)) return true;
          return (
            url.hash.length > 1 &&
            file.endsWith('.html') &&
            !idsOf.get(file)?.has(decodeURIComponent(url.hash.slice(1)))
          );
        });
      expect(dead).toEqual([]);
    },
  );

  test.each(pages.map((page) => [page.address, page] as const))('%s: no id stands twice', (_, page) => {
    const ids = page.root.querySelectorAll('[id]').map((element) => element.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
