import { z } from 'astro/zod';
import { evidenceFields } from '../evidence.ts';
import { idSchema } from '../id.ts';
import { PHASES } from '../vocabulary/phase.ts';
import { conditionSchema } from './condition.ts';

const rangeSchema = z.tuple([z.number(), z.number()]);

/** How much: ranges [low, high]; one of reps, seconds, metres or weeks. */
export const doseSchema = z.strictObject({
  sets: rangeSchema.optional(),
  perWeek: rangeSchema.optional(),
  reps: rangeSchema.optional(),
  seconds: rangeSchema.optional(),
  metres: rangeSchema.optional(),
  weeks: rangeSchema.optional(),
  perSide: z.boolean(),
  ...evidenceFields,
});
export type Dose = z.infer<typeof doseSchema>;

export const exerciseSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  phase: z.enum(PHASES),
  targets: z
    .array(idSchema)
    .meta({ description: 'Contributors it trains; for one that cannot change, the answer to it that is practised.' }),
  dose: doseSchema,
  minutes: z.number().min(0).meta({ description: 'One session, both sides, rest included (an estimate).' }),
  equipment: z.array(idSchema),
  contraindications: conditionSchema.meta({ description: 'When any of these holds, do not give it.' }),
  gates: z.array(idSchema).meta({ description: 'Gates that must all hold first.' }),
  after: z.array(idSchema).meta({ description: 'Exercises that come first in a progression.' }),
  evidence: z.strictObject({ text: z.string(), ...evidenceFields }),
  easier: z.string().optional(),
  harder: z.string().optional(),
  caution: z.string().optional(),
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** Answers a driver that training cannot change, or helps while it is trained. */
export const accommodationSchema = z.strictObject({
  id: idSchema,
  for: z.array(idSchema).min(1),
  text: z.string(),
  confirmedBy: z.array(idSchema).meta({ description: 'Modification probes that show it helps.' }),
  immediateChange: z.strictObject({ deviation: idSchema, mean: z.number(), sd: z.number(), unit: z.string() }),
  permanent: z.boolean(),
  ...evidenceFields,
});
export type Accommodation = z.infer<typeof accommodationSchema>;

export const exercisesFileSchema = z.strictObject({
  equipment: z.array(idSchema),
  correctiveMinutesMax: z.number(),
  stopOn: z.array(idSchema).meta({ description: 'Findings that end an exercise at once.' }),
  painRule: z.array(z.strictObject({ id: idSchema, pain: rangeSchema, alsoWhen: z.string().optional() })),
  exercises: z.array(exerciseSchema),
  accommodations: z.array(accommodationSchema),
});
