import { expect, test } from 'vitest';
import { BASE, basedPages, builtFiles } from './site.ts';

test('under a base path every link, script, style and image of every page keeps the path and leads somewhere', () => {
  const pages = basedPages();
  const files = new Set(builtFiles.filter((file) => !file.startsWith('_astro/')));
  expect(pages.length).toBeGreaterThan(8);
  const astray = pages.flatMap((page) =>
    page.root
      .querySelectorAll('[href], [src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((target) => !/^(https?:|mailto:|data:|#)/.test(target))
      .map((target) => new URL(target, `http://site${page.address}`).pathname)
      .filter((path) => {
        if (!path.startsWith(`${BASE}/`)) return true;
        const file = path.slice(BASE.length + 1);
        return (
          !file.startsWith('_astro/') && !files.has(file === '' || file.endsWith('/') ? `${file}index.html` : file)
        );
      })
      .map((path) => `${page.address} → ${path}`),
  );
  expect(astray).toEqual([]);
});
