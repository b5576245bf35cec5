import { checkWholeContent } from '#engine/check/check-whole-content.ts';
import { type Problem, sortProblems } from '#engine/check/problem.ts';
import { TAG_TABLE } from '#lesson-kit/tag-table.ts';
import { makeFolderReader } from './read-content-folder.ts';
import { readSiteMap } from './read-site-map.ts';

export type CheckOptions = {
  /** Lessons that may hold code, as paths from the root: the list in astro.config.mjs. */
  readonly allowCodeIn?: readonly string[];
  /** ISO date claims are held against; today if absent. */
  readonly today?: string;
};

/** A check of content/ that can be repeated cheaply: files that have not changed are not read again. */
export function makeContentCheck(
  root: string,
  { allowCodeIn = [], today }: CheckOptions = {},
): () => Promise<Problem[]> {
  const readFolder = makeFolderReader(root, {
    tagNames: Object.keys(TAG_TABLE),
    mayHoldCode: (file) => allowCodeIn.includes(file),
  });
  return async () => {
    const { content, problems, images } = await readFolder();
    const site = await readSiteMap(root, content, images);
    const day = today ?? new Date().toISOString().slice(0, 10);
    return sortProblems([...problems, ...checkWholeContent(content, { tags: TAG_TABLE, site, today: day })]);
  };
}

/** Every problem of content/ under a project's root, sorted by file and place. */
export const checkContent = (root: string, options: CheckOptions = {}): Promise<Problem[]> =>
  makeContentCheck(root, options)();
