import { parseAddress } from './address.ts';
import type { CourseContent, LessonFile } from './content-file.ts';
import { makeProblem } from './make-problem.ts';
import { type MarkupNode, plainText, startOf, walkMarkup } from './markup-node.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** The paths of the site, each with a slash at both ends, and the anchors of those whose headings are known. */
export type SiteMap = {
  readonly paths: readonly string[];
  readonly anchors: Readonly<Record<string, readonly string[]>>;
  /** Paths under these are not looked into, such as "/sources/". */
  readonly open: readonly string[];
  /** Files under content/ that lessons may show, with their path from the root. */
  readonly images: readonly string[];
};

/** Links to pages or headings that do not exist, images that are not there, and images without words. */
export function checkLinks({ lessons }: CourseContent, site: SiteMap): Problem[] {
  const paths = new Set(site.paths);
  const images = new Set(site.images);
  return lessons.flatMap((lesson) =>
    (lesson.tree ? walkMarkup(lesson.tree) : []).flatMap(({ node }) => {
      if (node.type === 'image') return [...checkAlt(lesson, node), ...checkImage(lesson, node, images, site.images)];
      if (node.type === 'link' || node.type === 'definition') return checkLink(lesson, node, site, paths);
      if (node.type === 'imageReference') return checkAlt(lesson, node);
      return [];
    }),
  );
}

function checkLink(lesson: LessonFile, node: MarkupNode, site: SiteMap, paths: ReadonlySet<string>): Problem[] {
  const address = parseAddress(node.url ?? '');
  const at = startOf(node);
  const words =
    node.type === 'link' && plainText(node).trim() === '' && !node.children?.some((child) => child.type === 'image');
  const wordless = words
    ? [
        makeProblem('dead-link', lesson.file, at, {
          found: 'A link without words: no one can see or press it.',
          expected: '[words that say where it leads](address)',
          fix: 'Put words between the square brackets.',
        }),
      ]
    : [];
  if (address.kind === 'anchor')
    return [...wordless, ...checkAnchor(lesson, node, address.anchor, lesson.anchors, 'this lesson')];
  if (address.kind === 'web') {
    const isAddress = URL_LIKE.test(address.url);
    return isAddress
      ? wordless
      : [...wordless, deadLink(lesson, node, 'is not a whole web address', 'https://name.of.site/page', undefined)];
  }
  if (address.kind === 'relative') {
    const page = `/lessons/${lesson.module}/${address.path.replace(/^(\.\/)+/, '').replace(/\.mdx$/, '')}/`;
    const isEmpty = address.path === '';
    const meant = paths.has(page) ? page : nearest(page, site.paths);
    const found = isEmpty ? 'leads nowhere' : 'is not a path from the top of the site';
    return [
      ...wordless,
      deadLink(
        lesson,
        node,
        found,
        'a path that begins with /, such as /lessons/module/lesson/',
        isEmpty ? undefined : meant,
      ),
    ];
  }
  if (address.kind !== 'site') return wordless;
  const page = address.path.endsWith('/') ? address.path : `${address.path}/`;
  if (!paths.has(page)) {
    if (paths.has(address.path) || site.open.some((prefix) => page.startsWith(prefix))) return wordless;
    return [
      ...wordless,
      deadLink(lesson, node, 'is not a page of this site', 'the path of a page', nearest(page, site.paths)),
    ];
  }
  const anchors = site.anchors[page];
  if (address.anchor === null || !anchors) return wordless;
  return [...wordless, ...checkAnchor(lesson, node, address.anchor, anchors, page)];
}

const URL_LIKE = /^https?:\/\/[^\s/?#.]+(\.[^\s/?#.]+)+(:\d+)?([/?#]|$)/;

const deadLink = (
  lesson: LessonFile,
  node: MarkupNode,
  what: string,
  expected: string,
  suggestion: string | undefined,
) =>
  makeProblem('dead-link', lesson.file, startOf(node), {
    found: `"${node.url ?? ''}" ${what}.`,
    expected,
    suggestion,
    fix: suggestion ? `Write ${suggestion}.` : 'Correct the address, or delete the link.',
  });

function checkAnchor(
  lesson: LessonFile,
  node: MarkupNode,
  anchor: string,
  known: readonly string[],
  where: string,
): Problem[] {
  if (anchor === '' || known.includes(anchor)) return [];
  const meant = nearest(anchor, known);
  return [
    makeProblem('dead-anchor', lesson.file, startOf(node), {
      found: `No heading of ${where} has the anchor "#${anchor}".`,
      expected: known.length > 0 ? `one of #${known.join(', #')}` : 'a page with headings',
      suggestion: meant === undefined ? undefined : `#${meant}`,
      fix: meant === undefined ? 'Take the anchor off the address, or add the heading.' : `Write #${meant}.`,
    }),
  ];
}

function checkAlt(lesson: LessonFile, node: MarkupNode): Problem[] {
  const alt = (node.alt ?? '').trim();
  const isFileName =
    /\.(png|jpe?g|svg|webp|avif|gif)$/i.test(alt) || /^(image|img|picture|photo|screenshot)\s*\d*$/i.test(alt);
  if (alt !== '' && !isFileName) return [];
  return [
    makeProblem('missing-alt', lesson.file, startOf(node), {
      found: alt === '' ? 'An image without a description.' : `"${alt}" does not describe the image.`,
      expected: '![what the picture shows](file)',
      fix: 'Say between the square brackets what a reader should see in it.',
    }),
  ];
}

function checkImage(
  lesson: LessonFile,
  node: MarkupNode,
  images: ReadonlySet<string>,
  list: readonly string[],
): Problem[] {
  const address = parseAddress(node.url ?? '');
  if (address.kind === 'unsafe') return [];
  const folder = lesson.file.slice(0, lesson.file.lastIndexOf('/'));
  const path = address.kind === 'relative' ? resolvePath(`${folder}/${address.path}`) : null;
  if (path !== null && images.has(path)) return [];
  const near = nearest(
    path ?? node.url ?? '',
    list.filter((image) => image.startsWith(`${folder}/`)),
  );
  return [
    makeProblem('dead-image', lesson.file, startOf(node), {
      found: path === null ? `"${node.url ?? ''}" is not a file beside the lesson.` : `There is no image ${path}.`,
      expected: `an image file beside the lesson, in ${folder}/`,
      suggestion: near === undefined ? undefined : `./${near.slice(folder.length + 1)}`,
      fix: 'Put the image beside the lesson and write its name: ![words](./name.png).',
    }),
  ];
}

/** A path without . and .. steps; null if it climbs out of the top. */
function resolvePath(path: string): string | null {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
