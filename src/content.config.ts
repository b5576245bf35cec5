import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { CONTENT_FILES } from '#schemas/content-files.ts';
import { lessonSchema } from '#schemas/lesson.ts';

const yaml = <K extends keyof typeof CONTENT_FILES>(name: K) =>
  defineCollection({
    loader: glob({ base: './content', pattern: CONTENT_FILES[name].pattern }),
    schema: CONTENT_FILES[name].schema as (typeof CONTENT_FILES)[K]['schema'],
  });

export const collections = {
  lessons: defineCollection({ loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }), schema: lessonSchema }),
  course: yaml('course'),
  questions: yaml('questions'),
  cases: yaml('cases'),
  claims: yaml('claims'),
  glossary: yaml('glossary'),
  sources: yaml('sources'),
  contributors: yaml('contributors'),
  deviations: yaml('deviations'),
  tests: yaml('tests'),
  exercises: yaml('exercises'),
  gates: yaml('gates'),
  'red-flags': yaml('red-flags'),
  responses: yaml('responses'),
};
