import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { idSchema } from './id.ts';

/** Kinds of things learners' records point to, so that their ids must never return with another meaning. */
export const RETIRABLE_KINDS = [
  'lesson',
  'module',
  'question',
  'case',
  'claim',
  'term',
  'source',
  'contributor',
  'deviation',
  'test',
  'finding',
  'exercise',
  'accommodation',
  'gate',
  'red-flag',
] as const;

/** content/retired-ids.yaml: ids that were released once and taken back. */
export const retiredIdsFileSchema = z.strictObject({
  retired: z.array(
    z.strictObject({
      kind: z.enum(RETIRABLE_KINDS).meta({ description: 'What the id named.' }),
      id: idSchema,
      on: daySchema.meta({ description: 'Day it was retired (YYYY-MM-DD).' }),
      because: z.string().min(10).meta({ description: 'Why, in one sentence for authors who come later.' }),
      replacedBy: idSchema.optional().meta({ description: 'What took its place, if anything did.' }),
    }),
  ),
});
export type RetiredIds = z.infer<typeof retiredIdsFileSchema>;
