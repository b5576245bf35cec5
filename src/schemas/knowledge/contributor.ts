import { z } from 'astro/zod';
import { evidenceFields, sourcedNumberSchema } from '../evidence.ts';
import { idSchema } from '../id.ts';

/** A factor that can drive a movement deviation: present or absent, per leg or once per person. */
export const contributorSchema = z.strictObject({
  id: idSchema,
  name: z.string().meta({ description: 'Name in plain words.' }),
  region: z
    .enum(['foot', 'ankle', 'thigh', 'hip', 'trunk', 'skill', 'programme'])
    .meta({ description: 'Where it lives.' }),
  side: z.enum(['lateral', 'central']).meta({ description: 'lateral: one state per leg. central: one per person.' }),
  change: z
    .enum(['trainable', 'accommodate'])
    .meta({ description: 'What answers it: exercises, or stance, depth and heel height.' }),
  alsoAccommodate: z.boolean().meta({ description: 'true if an accommodation helps while it is trained.' }),
  mechanics: z.string().meta({ description: 'How it could push the movement, in two sentences at most.' }),
  prior: sourcedNumberSchema.meta({
    description: 'Share of adults who ask for a screen in whom it is present (0–1, per leg if lateral).',
  }),
  leftRight: z
    .strictObject({
      correlation: z.number().min(0).max(1).meta({ description: 'Tetrachoric correlation of left with right.' }),
      oddsRatio: z.number().positive().meta({ description: 'The same as an odds ratio at this prior.' }),
      ...evidenceFields,
    })
    .optional()
    .meta({ description: 'How alike the two legs are; lateral contributors only.' }),
});
export type Contributor = z.infer<typeof contributorSchema>;

/** Two contributors that occur together more (or less) often than chance. */
export const correlatedPairSchema = z.strictObject({
  a: idSchema.meta({ description: 'A contributor.' }),
  b: idSchema.meta({ description: 'Another contributor.' }),
  tetrachoric: z.number().min(-1).max(1).meta({ description: 'Tetrachoric correlation.' }),
  oddsRatio: z.number().positive().meta({ description: 'The same as an odds ratio.' }),
  ...evidenceFields,
});

/** How a yes to a history question shifts the odds of contributors. */
export const historyModifierSchema = z.strictObject({
  finding: idSchema.meta({ description: 'A history finding of tests.yaml.' }),
  base: z.number().min(0).max(1).meta({ description: 'P(yes) when none of the contributors below is present.' }),
  effects: z
    .array(
      z.strictObject({
        contributor: idSchema.meta({ description: 'A contributor.' }),
        oddsTimesWhenYes: z.number().positive().meta({ description: 'A yes multiplies its odds by this.' }),
      }),
    )
    .min(1),
  ...evidenceFields,
});

export const contributorsFileSchema = z.strictObject({
  population: z.string().meta({ description: 'Whom the priors are about.' }),
  contributors: z.array(contributorSchema),
  correlatedPairs: z.array(correlatedPairSchema),
  historyModifiers: z.array(historyModifierSchema),
});
export type CorrelatedPair = z.infer<typeof correlatedPairSchema>;
export type HistoryModifier = z.infer<typeof historyModifierSchema>;
