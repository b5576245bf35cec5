import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteMap } from '#engine/check/check-links.ts';
import type { CourseContent } from '#engine/check/content-file.ts';
import { findDefinitions } from '#engine/check/known-ids.ts';

/** The pages the site will have: those of src/pages, the files of public/, and one for each lesson and case. */
export async function readSiteMap(root: string, content: CourseContent, images: readonly string[]): Promise<SiteMap> {
  const pages = (await list(join(root, 'src/pages'))).filter(
    (path) => /\.(astro|mdx?|[jt]s)$/.test(path) && !/(^|\/)_/.test(path),
  );
  const fixed = pages.filter((path) => !path.includes('[')).map(addressOf);
  const open = pages
    .filter((path) => path.includes('[') && !/^(lessons|cases)\//.test(path))
    .map((path) => `/${path.slice(0, path.indexOf('['))}`);
  const files = (await list(join(root, 'public'))).map((path) => `/${path}`);
  const lessons = content.lessons.map(({ module, id, anchors }) => [`/lessons/${module}/${id}/`, anchors] as const);
  const definitions = findDefinitions(content);
  const of = (kind: string) => definitions.filter((each) => each.kind === kind).map(({ id }) => id);
  const cases = of('case').map((id) => `/cases/${id}/`);
  return {
    paths: [...new Set([...fixed, ...lessons.map(([path]) => path), ...cases, ...files])],
    anchors: { ...Object.fromEntries(lessons), '/glossary/': of('term'), '/sources/': of('source') },
    open,
    images,
  };
}

const addressOf = (page: string) => {
  const path = page.replace(/\.[^.]+$/, '').replace(/(^|\/)index$/, '$1');
  if (/\.[a-z]+$/.test(path)) return `/${path}`;
  return path === '' || path.endsWith('/') ? `/${path}` : `/${path}/`;
};

async function list(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
