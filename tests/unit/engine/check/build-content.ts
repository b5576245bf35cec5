import { readLesson } from '#cli/checking/read-lesson.ts';
import { readYaml } from '#cli/checking/read-yaml.ts';
import type { ContentFile, CourseContent, LessonFile } from '#engine/check/content-file.ts';
import { TAG_TABLE } from '#lesson-kit/tag-table.ts';

/** The top of a lesson that breaks no rule: five lines, so that a body's first line is line 6 of the file. */
const TOP = '---\ntitle: The knee\nsummary: A lesson about what a knee can do.\nrevision: 1\n---\n';

/** A lesson as the reader takes it apart, from the text of its body. */
export function lessonWith(body: string, file = 'content/lessons/seeing/the-knee.mdx', top = TOP): LessonFile {
  return readLesson(file, `${top}${body}`, Object.keys(TAG_TABLE), false).lesson;
}

/** A YAML file of one collection, from its text. */
export const fileWith = (collection: string, text: string, file = `content/${collection}.yaml`): ContentFile => ({
  ...readYaml(file, text).written,
  collection,
});

export const contentWith = (
  files: readonly ContentFile[] = [],
  lessons: readonly LessonFile[] = [],
): CourseContent => ({
  files,
  lessons,
});

/** What a test compares: rule, line and column. */
export const placesOf = (problems: readonly { rule: string; line: number; column: number }[]) =>
  problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
