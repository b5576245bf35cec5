import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { CONTENT_FILES } from '#schemas/content-files.ts';
import { lessonSchema } from '#schemas/lesson.ts';

const yaml = <S extends z.ZodType>({ pattern, schema }: { pattern: string; schema: S }) =>
  defineCollection({ loader: glob({ base: './content', pattern }), schema });

export const collections = {
  lessons: defineCollection({ loader: glob({ base: './content/lessons', pattern: '*/*.mdx' }), schema: lessonSchema }),
  course: yaml(CONTENT_FILES.course),
  questions: yaml(CONTENT_FILES.questions),
  cases: yaml(CONTENT_FILES.cases),
  grading: yaml(CONTENT_FILES.grading),
  lab: yaml(CONTENT_FILES.lab),
  people: yaml(CONTENT_FILES.people),
  messages: yaml(CONTENT_FILES.messages),
  claims: yaml(CONTENT_FILES.claims),
  glossary: yaml(CONTENT_FILES.glossary),
  sources: yaml(CONTENT_FILES.sources),
  contributors: yaml(CONTENT_FILES.contributors),
  deviations: yaml(CONTENT_FILES.deviations),
  tests: yaml(CONTENT_FILES.tests),
  exercises: yaml(CONTENT_FILES.exercises),
  gates: yaml(CONTENT_FILES.gates),
  'red-flags': yaml(CONTENT_FILES['red-flags']),
  responses: yaml(CONTENT_FILES.responses),
  bots: yaml(CONTENT_FILES.bots),
  calibration: yaml(CONTENT_FILES.calibration),
};
