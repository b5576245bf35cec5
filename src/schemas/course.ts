import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** content/course.yaml: the only place where order exists. */
export const courseSchema = z.strictObject({
  id: idSchema,
  title: z.string().meta({ description: 'Name of the course.' }),
  tagline: z.string().meta({ description: 'One sentence for the home page.' }),
  mastery: z
    .strictObject({
      cases: z.int().min(1).meta({ description: 'Different clients passed at the first attempt.' }),
      contributors: z.int().min(1).meta({ description: 'Different contributors that drove them.' }),
      referrals: z.int().min(0).meta({ description: 'Clients rightly referred among them.' }),
      nothingToCorrect: z.int().min(0).meta({ description: 'Clients with nothing to correct among them.' }),
      siblings: z
        .int()
        .min(1)
        .meta({ description: 'Siblings in a row, passed at the first attempt, that hold a skill.' }),
      daysApart: z.int().min(0).meta({ description: 'Days from the first to the last of those siblings.' }),
    })
    .optional()
    .meta({ description: 'What mastery asks for; a course without it shows no progress towards it.' }),
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
