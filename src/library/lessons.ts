import { type CollectionEntry, getCollection } from 'astro:content';
import { course } from '#library/course.ts';
import { href } from '#library/href.ts';
import { onceABuild } from '#library/once-a-build.ts';
import type { Course } from '#schemas/course.ts';

export type Lesson = {
  readonly id: string;
  readonly href: string;
  readonly module: Course['modules'][number];
  readonly entry: CollectionEntry<'lessons'>;
  /** Minutes at 200 words a minute, rounded up, plus one for each thing to do. */
  readonly minutes: number;
};

const WORDS_PER_MINUTE = 200;

function readingMinutes(body: string): number {
  const words = body
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/)
    .filter(Boolean).length;
  const tasks = body.match(/<(Check|Quiz|Lab|Figure|Compare)\b/g)?.length ?? 0;
  return Math.ceil(words / WORDS_PER_MINUTE + tasks);
}

export function lessonHref(moduleId: string, lessonId: string): string {
  return href(`/lessons/${moduleId}/${lessonId}/`);
}

/** All lessons in the order of content/course.yaml. Throws when the course names a lesson that does not exist. */
export const orderedLessons = onceABuild(async (): Promise<readonly Lesson[]> => {
  const entries = new Map((await getCollection('lessons')).map((entry) => [entry.id, entry]));
  return (await course()).modules.flatMap((module) =>
    module.lessons.map((id) => {
      const entry = entries.get(`${module.id}/${id}`);
      if (!entry) {
        throw new Error(
          `content/course.yaml names the lesson "${id}", but content/lessons/${module.id}/${id}.mdx is missing.`,
        );
      }
      return { id, module, entry, href: lessonHref(module.id, id), minutes: readingMinutes(entry.body ?? '') };
    }),
  );
});
