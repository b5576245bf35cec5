import { z } from 'astro/zod';
import { daySchema } from '../day.ts';
import { evidenceFields, STATUSES } from '../evidence.ts';
import { idSchema } from '../id.ts';
import { URGENCIES } from '../vocabulary/disposition.ts';
import { conditionSchema } from './condition.ts';

const screenSketchSchema = z.strictObject({
  yes: z.array(idSchema).default([]).meta({ description: 'History questions answered yes.' }),
  no: z.array(idSchema).default([]).meta({ description: 'History questions answered no.' }),
  values: z
    .record(z.string(), z.union([z.boolean(), z.number(), z.string()]))
    .default({})
    .meta({ description: 'Other readings.' }),
});

/** Signs that change what a trainer may do. It names signs; a suspected condition never reaches the learner outside the red-flag lesson. */
export const redFlagSchema = z.strictObject({
  id: idSchema,
  text: z.string().meta({ description: 'The sign in everyday words.' }),
  region: idSchema,
  when: conditionSchema,
  urgency: z.enum(URGENCIES),
  urgencyStatus: z.enum(STATUSES),
  disposition: z.enum(['modify', 'refer']),
  stopsSession: z.boolean(),
  think: z.string().meta({ description: 'What clinicians worry about. Build time and the red-flag lesson only.' }),
  trips: screenSketchSchema.meta({ description: 'A minimal screen that trips it.' }),
  nearMiss: screenSketchSchema.meta({ description: 'A screen close to it that must not.' }),
  ...evidenceFields,
});
export type RedFlag = z.infer<typeof redFlagSchema>;

export const yellowFlagSchema = z.strictObject({
  id: idSchema,
  text: z.string(),
  when: conditionSchema
    .optional()
    .meta({ description: 'Answers that raise it; absent where it is only heard in talk.' }),
  response: z.string(),
  ...evidenceFields,
});

export const redFlagsFileSchema = z.strictObject({
  clinicallyReviewed: z
    .strictObject({ by: z.string(), on: daySchema })
    .nullable()
    .meta({ description: 'The clinician who reviewed the urgency tiers, or null: then a banner says so.' }),
  redFlags: z.array(redFlagSchema),
  yellowFlags: z.array(yellowFlagSchema),
});
