import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** content/course.yaml: the only place where order exists. */
export const courseSchema = z.strictObject({
  id: idSchema,
  title: z.string().meta({ description: 'Name of the course.' }),
  tagline: z.string().meta({ description: 'One sentence for the home page.' }),
  modules: z
    .array(
      z.strictObject({
        id: idSchema.meta({ description: 'Also the folder under content/lessons.' }),
        title: z.string().meta({ description: 'Name of the module.' }),
        summary: z.string().meta({ description: 'What the learner will be able to do.' }),
        lessons: z.array(idSchema).meta({ description: 'Lesson ids in teaching order.' }),
        cases: z.array(idSchema).default([]).meta({ description: 'Case ids practised in this module.' }),
      }),
    )
    .min(1),
});
export type Course = z.infer<typeof courseSchema>;
