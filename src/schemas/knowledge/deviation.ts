import { z } from 'astro/zod';
import { evidenceFields, sourcedNumberSchema } from '../evidence.ts';
import { idSchema } from '../id.ts';
import { LATERALITIES } from '../vocabulary/side.ts';

const normalSchema = z.strictObject({ mean: z.number(), sd: z.number().positive() });

/** A link: a contributor that is present drives the deviation with this probability (noisy-OR weight). */
export const linkSchema = z.strictObject({
  contributor: idSchema.meta({ description: 'A contributor.' }),
  weight: z.number().gt(0).lt(1).meta({ description: 'P(it drives the deviation | it is present).' }),
  ...evidenceFields,
});
export type Link = z.infer<typeof linkSchema>;

/** A true departure of the movement itself in one task, with a magnitude. */
export const deviationSchema = z.strictObject({
  id: idSchema,
  name: z.string().meta({ description: 'What is seen, in plain words.' }),
  task: idSchema.meta({ description: 'The movement in which it shows.' }),
  side: z.enum(LATERALITIES).meta({
    description: 'lateral: per leg. bilateral: one, fed by both legs. central: one, fed by central contributors.',
  }),
  index: z.boolean().meta({ description: 'true if a case may be about it.' }),
  leak: sourcedNumberSchema.meta({ description: 'P(it shows though no link is active).' }),
  magnitude: z.strictObject({
    unit: z.enum(['degrees', 'millimetres', 'points of five']).meta({ description: 'Unit of the magnitude.' }),
    absent: normalSchema.meta({ description: 'Magnitude where the deviation is not true.' }),
    present: normalSchema.meta({ description: 'Magnitude where it is.' }),
    eitherWay: z.literal(true).optional().meta({
      description:
        'Where the sign says only which way, as of a shift to the left (−) or right (+): the size alone counts.',
    }),
    ...evidenceFields,
  }),
  links: z.array(linkSchema),
  note: z.string().optional(),
});
export type Deviation = z.infer<typeof deviationSchema>;

/** A rate in the population that the priors and links together must reproduce. */
export const populationRateSchema = z.strictObject({
  deviation: idSchema,
  perLeg: z.number(),
  eitherLeg: z.number().optional(),
  target: z.strictObject({
    perLeg: z.tuple([z.number(), z.number()]),
    eitherLeg: z.tuple([z.number(), z.number()]).optional(),
  }),
  ...evidenceFields,
});

export const deviationsFileSchema = z.strictObject({
  deviations: z.array(deviationSchema),
  populationRates: z.array(populationRateSchema),
});
