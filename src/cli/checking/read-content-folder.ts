import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { ContentFile, CourseContent, LessonFile, WrittenData } from '#engine/check/content-file.ts';
import { describeSchemaIssue } from '#engine/check/describe-schema-issue.ts';
import { makeProblem } from '#engine/check/make-problem.ts';
import type { Problem } from '#engine/check/problem.ts';
import type { SchemaIssue } from '#engine/check/schema-issue.ts';
import { toId } from '#engine/check/schema-words.ts';
import { CONTENT_FILES } from '#schemas/content-files.ts';
import { lessonSchema } from '#schemas/lesson.ts';
import { readLesson } from './read-lesson.ts';
import { readYaml } from './read-yaml.ts';
import { outlineOf } from './schema-outline.ts';

/** Larger than any file a person writes (bytes). */
const LARGEST_FILE = 1_000_000;
const LESSON = /^lessons\/[^/]+\/[^/]+\.mdx$/;
const IMAGE = /^lessons\/.+\.(png|jpe?g|svg|webp|avif|gif)$/i;
/** Files of editors and systems, and written schemas: not content, and not in the way. */
const IGNORED = /(^|\/)(\.[^/]*|[^/]*~|README\.md)$/;

export type FolderReading = {
  readonly content: CourseContent;
  readonly problems: readonly Problem[];
  /** Images lessons may show, as paths from the root. */
  readonly images: readonly string[];
};

export type FolderOptions = { readonly tagNames: readonly string[]; readonly mayHoldCode: (file: string) => boolean };

type FileReading = { readonly problems: readonly Problem[]; readonly file?: ContentFile; readonly lesson?: LessonFile };
type Remembered = { readonly stamp: string; readonly reading: FileReading };

/** A reader of content/ that reads a file again only when it has changed. */
export function makeFolderReader(root: string, options: FolderOptions): () => Promise<FolderReading> {
  const remembered = new Map<string, Remembered>();
  return async () => {
    const paths = (await listFiles(join(root, 'content'), '')).sort((a, b) => (a.path < b.path ? -1 : 1));
    const readings = await Promise.all(
      paths.map(async ({ path, stamp, size, isLink }) => {
        const known = remembered.get(path);
        if (known?.stamp === stamp) return known.reading;
        const reading = await readOne(root, path, size, isLink, options);
        remembered.set(path, { stamp, reading });
        return reading;
      }),
    );
    return {
      content: {
        files: readings.flatMap(({ file }) => (file ? [file] : [])),
        lessons: readings.flatMap(({ lesson }) => (lesson ? [lesson] : [])),
      },
      problems: readings.flatMap(({ problems }) => problems),
      images: paths.flatMap(({ path, isLink }) => (IMAGE.test(path) && !isLink ? [`content/${path}`] : [])),
    };
  };
}

type Listed = { readonly path: string; readonly stamp: string; readonly size: number; readonly isLink: boolean };

async function listFiles(folder: string, prefix: string): Promise<Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<Listed[]> => {
      const path = `${prefix}${entry.name}`;
      if (IGNORED.test(path)) return [];
      if (entry.isDirectory()) return listFiles(join(folder, entry.name), `${path}/`);
      const { mtimeMs, size } = await lstat(join(folder, entry.name));
      return [{ path, stamp: `${mtimeMs} ${size}`, size, isLink: !entry.isFile() }];
    }),
  );
  return found.flat();
}

async function readOne(
  root: string,
  path: string,
  size: number,
  isLink: boolean,
  options: FolderOptions,
): Promise<FileReading> {
  const file = `content/${path}`;
  const collection = collectionOf(path);
  if (isLink) return { problems: [strayFile(file, 'is a link to another place', 'Put the file itself here.')] };
  if (IMAGE.test(path)) return { problems: [] };
  if (!collection && !LESSON.test(path)) return readStray(path);
  if (size > LARGEST_FILE) return { problems: [tooLarge(file, size)] };
  const text = await readFile(join(root, file), 'utf8');
  if (collection) {
    const { written, problems } = readYaml(file, text);
    const schema: z.ZodType = CONTENT_FILES[collection].schema;
    return {
      file: { ...written, collection },
      problems: [...problems, ...(problems.length > 0 ? [] : checkSchema(written, schema))],
    };
  }
  const { lesson, problems } = readLesson(file, text, options.tagNames, options.mayHoldCode(file));
  const named = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(lesson.id) ? [] : [badName(file, lesson.id)];
  const isReadable = !problems.some(
    ({ rule }) => rule === 'front-matter' || rule === 'yaml-syntax' || rule === 'yaml-alias',
  );
  return {
    lesson,
    problems: [...problems, ...named, ...(isReadable ? checkSchema(lesson.frontMatter, lessonSchema) : [])],
  };
}

function checkSchema(written: WrittenData, schema: z.ZodType): Problem[] {
  const parsed = schema.safeParse(written.data ?? {});
  if (parsed.success) return [];
  const data = { ...written, data: written.data ?? {} };
  return (parsed.error.issues as unknown as SchemaIssue[]).flatMap((issue) =>
    describeSchemaIssue(data, issue, outlineOf(schema)),
  );
}

type Collection = keyof typeof CONTENT_FILES;
const PATTERNS = (Object.keys(CONTENT_FILES) as Collection[]).map((name) => ({
  name,
  pattern: new RegExp(`^${CONTENT_FILES[name].pattern.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}$`),
}));
const collectionOf = (path: string) => PATTERNS.find(({ pattern }) => pattern.test(path))?.name;

const strayFile = (file: string, what: string, fix: string) =>
  makeProblem(
    'stray-file',
    file,
    { line: 1, column: 1 },
    {
      found: `${file} ${what}.`,
      expected: 'a file of one of the kinds that content/ holds',
      fix,
    },
  );

/** A YAML file that only has the wrong ending counts as one that could not be read: what it holds is not called missing. */
function readStray(path: string): FileReading {
  const problems = [describeStray(path)];
  const meant = collectionOf(path.replace(/\.yml$/, '.yaml'));
  if (!meant) return { problems };
  const unread = { file: `content/${path}`, data: undefined, positionOf: () => ({ line: 1, column: 1 }) };
  return { problems, file: { ...unread, collection: meant } };
}

function describeStray(path: string): Problem {
  const file = `content/${path}`;
  const yaml = path.replace(/\.yml$/, '.yaml');
  if (yaml !== path && collectionOf(yaml))
    return strayFile(file, 'ends in .yml, so nothing reads it', `Rename it to content/${yaml}.`);
  if (/^lessons\/[^/]+\/[^/]+\.(md|markdown|txt)$/.test(path)) {
    return strayFile(
      file,
      'does not end in .mdx, so it is no lesson',
      `Rename it to content/${path.replace(/\.[^.]+$/, '.mdx')}.`,
    );
  }
  if (path.endsWith('.mdx'))
    return strayFile(file, 'is not in the folder of a module', 'Move it to content/lessons/<module>/<lesson>.mdx.');
  return strayFile(file, 'is nothing this course reads', 'Move it out of content/, or correct its name and folder.');
}

const badName = (file: string, id: string) =>
  strayFile(file, 'has a name that cannot be an id', `Rename it to ${toId(id)}.mdx.`);

const tooLarge = (file: string, size: number) =>
  makeProblem(
    'file-too-large',
    file,
    { line: 1, column: 1 },
    {
      found: `The file has ${Math.round(size / 1000)} kB.`,
      expected: `at most ${LARGEST_FILE / 1000} kB`,
      fix: 'Split it into several files.',
    },
  );
