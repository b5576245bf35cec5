import { z } from 'astro/zod';
import { sourceKeysSchema } from './evidence.ts';
import { idSchema } from './id.ts';

const line = z.string().min(2);
const lines = z.array(line).min(1);
const size = z.strictObject({ statureMetres: z.number().min(1.4).max(2), spread: z.number().positive().max(0.2) });

/** content/people.yaml: whom a made-up client can be. Each trait is drawn by itself, and none from what is true of the body. */
export const peopleSchema = z.strictObject({
  names: z.strictObject({ female: lines, male: lines }).meta({ description: 'First names of many origins.' }),
  ages: z.strictObject({ from: z.int().min(18), to: z.int().max(95) }).meta({ description: 'Adults only, in years.' }),
  jobs: lines.meta({ description: 'What they do; leaves open how long they sit and what they wear.' }),
  sports: z
    .array(
      z.strictObject({
        training: line.meta({ description: 'What they do now.' }),
        asks: idSchema.optional().meta({ description: 'The history test about this sport; others are answered no.' }),
      }),
    )
    .min(1),
  goals: lines.meta({ description: 'What they want from training.' }),
  tempers: z
    .array(
      z.strictObject({
        opens: line.meta({ description: 'Their first words.' }),
        yes: lines.meta({ description: 'Ways to say yes.' }),
        no: lines.meta({ description: 'Ways to say no.' }),
      }),
    )
    .min(1),
  movements: z
    .array(
      z.strictObject({
        deviation: idSchema.meta({ description: 'The deviation such a client comes with.' }),
        share: z.number().positive().meta({ description: 'How often, beside the others.' }),
        says: z
          .strictObject({ left: lines, right: lines })
          .meta({ description: 'What they say about it: what was seen, never why.' }),
      }),
    )
    .min(1),
  equipment: z.array(z.array(idSchema).min(1)).min(1).meta({ description: 'Sets of what somebody has at hand.' }),
  minutesPerSession: z.array(z.int().min(5).max(120)).min(1),
  sessionsPerWeek: z.array(z.int().min(1).max(7)).min(1),
  sizes: z.strictObject({
    female: size,
    male: size,
    kilogramsPerSquareMetre: z.strictObject({ least: z.number().min(17), most: z.number().max(40) }),
  }),
  leads: z.array(idSchema).min(4).meta({ description: 'Contributors on which a made-up case may rest.' }),
  surprises: z
    .strictObject({ nothingToCorrect: z.int().min(0).max(50), refer: z.int().min(0).max(50) })
    .meta({ description: 'Of a hundred surprises.' }),
  cannotBe: z
    .strictObject({ anyone: z.array(idSchema), male: z.array(idSchema) })
    .meta({ description: 'History questions that such a person cannot answer with yes.' }),
  summary: z.string().min(20).meta({ description: 'One sentence about any made-up client; gives nothing away.' }),
  note: z.string().min(20).meta({ description: 'Stands in the debrief where an expert would speak.' }),
  cameBack: z.string().min(40).meta({ description: 'What comes back from whoever looked. It names no condition.' }),
  sources: sourceKeysSchema,
});
export type People = z.infer<typeof peopleSchema>;
