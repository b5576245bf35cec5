import { z } from 'astro/zod';
import { idSchema, revisionSchema } from './id.ts';

/** Front matter of a lesson, content/lessons/<module>/<lesson>.mdx; the file name is the lesson's id. */
export const lessonSchema = z.strictObject({
  title: z.string().min(3).meta({ description: 'Title as the learner reads it.' }),
  summary: z.string().min(20).max(240).meta({ description: 'One or two sentences for the course map and search.' }),
  revision: revisionSchema,
  objectives: z.array(z.string().min(10)).min(1).max(5).meta({ description: 'What the learner can do afterwards.' }),
  prerequisites: z.array(idSchema).default([]).meta({ description: 'Lesson ids to take first.' }),
});
export type LessonFrontmatter = z.infer<typeof lessonSchema>;
