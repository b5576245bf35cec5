import { z } from 'astro/zod';
import { evidenceFields } from '../evidence.ts';
import { idSchema } from '../id.ts';

/** What changes with training: the weekly gain of one measure at full adherence and full dose. */
export const responseSchema = z.strictObject({
  id: idSchema,
  of: z.strictObject({
    contributor: idSchema.optional(),
    deviation: idSchema.optional(),
    by: z.array(idSchema).optional(),
  }),
  measure: idSchema,
  unit: z.string(),
  weeklyGain: z.strictObject({ mean: z.number(), sd: z.number().min(0) }),
  cap: z.number(),
  doseNeeded: z.strictObject({
    sessionsPerWeek: z.number().optional(),
    setsPerWeek: z.number().optional(),
    minutesPerWeek: z.number().optional(),
  }),
  exercises: z.array(idSchema),
  basis: z.string().optional(),
  ...evidenceFields,
});
export type Response = z.infer<typeof responseSchema>;

export const responsesFileSchema = z.strictObject({
  adherence: z.strictObject({ mean: z.number(), sd: z.number(), min: z.number(), max: z.number(), ...evidenceFields }),
  diminishing: z.strictObject({ weeks: z.number(), form: z.string(), ...evidenceFields }),
  flare: z.strictObject({ perWeekWithoutGates: z.number(), perWeekWithGates: z.number(), ...evidenceFields }),
  stretchingNormalLength: z.strictObject({ gain: z.number(), ...evidenceFields }),
  responses: z.array(responseSchema),
});
