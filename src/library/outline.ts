import { getCollection } from 'astro:content';
import { course } from '#library/course.ts';
import { href } from '#library/href.ts';
import { orderedLessons } from '#library/lessons.ts';
import { onceABuild } from '#library/once-a-build.ts';

/** Titles and addresses of the course, as plain data for pages and islands. */
export type CourseOutline = {
  readonly id: string;
  readonly title: string;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly lessons: readonly {
      readonly id: string;
      readonly title: string;
      readonly summary: string;
      readonly href: string;
      readonly minutes: number;
    }[];
    readonly cases: readonly {
      readonly id: string;
      readonly name: string;
      readonly summary: string;
      readonly href: string;
    }[];
  }[];
};

export const courseOutline = onceABuild(async (): Promise<CourseOutline> => {
  const { id, title, modules } = await course();
  const lessons = await orderedLessons();
  const cases = new Map((await getCollection('cases')).map((entry) => [entry.data.id, entry.data]));
  return {
    id,
    title,
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title,
      summary: module.summary,
      lessons: lessons
        .filter((lesson) => lesson.module.id === module.id)
        .map(({ id, href, minutes, entry }) => ({
          id,
          href,
          minutes,
          title: entry.data.title,
          summary: entry.data.summary,
        })),
      cases: module.cases.map((caseId) => {
        const client = cases.get(caseId);
        if (!client)
          throw new Error(
            `content/course.yaml names the case "${caseId}", but content/cases/${caseId}.yaml is missing.`,
          );
        return { id: caseId, name: client.name, summary: client.summary, href: href(`/cases/${caseId}/`) };
      }),
    })),
  };
});
