import type { MarkupNode } from './markup-node.ts';

/** Line and column, both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** Keys and indexes from the top of a document to one value. */
export type Path = readonly (string | number)[];

/** YAML as data, with the way back from a path to its place in the text. A path that does not exist gives its nearest parent. */
export type WrittenData = {
  readonly file: string;
  /** undefined where the YAML could not be read. */
  readonly data: unknown;
  readonly positionOf: (path: Path, of?: 'key' | 'value') => Position;
};

/** One YAML file of content/, by the collection it belongs to (a key of CONTENT_FILES). */
export type ContentFile = WrittenData & { readonly collection: string };

/** One lesson, taken apart. */
export type LessonFile = {
  readonly file: string;
  /** The file name without its ending. */
  readonly id: string;
  /** The folder it stands in. */
  readonly module: string;
  /** The whole text; offsets and positions of the tree point into it. */
  readonly text: string;
  readonly frontMatter: WrittenData;
  /** null where nothing of the body could be read. */
  readonly tree: MarkupNode | null;
  /** Anchors of the headings, as the site makes them. */
  readonly anchors: readonly string[];
  /** true if astro.config.mjs names the file among those that may hold code. */
  readonly mayHoldCode: boolean;
};

/** All of content/, as far as it could be read. */
export type CourseContent = { readonly files: readonly ContentFile[]; readonly lessons: readonly LessonFile[] };
