import { getEntry } from 'astro:content';
import { onceABuild } from '#library/once-a-build.ts';
import type { Course } from '#schemas/course.ts';

/** content/course.yaml: modules and their order. */
export const course = onceABuild(async (): Promise<Course> => {
  const entry = await getEntry('course', 'course');
  if (!entry) throw new Error('content/course.yaml is missing: it names the modules and the order of lessons.');
  return entry.data;
});
