import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A setting of the movement lab with its story: a card on the page, and a tag in lessons. */
export const labPresetSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(3).meta({ description: 'What is set, in a few words.' }),
  story: z.enum(['article', 'left-out', 'ordinary']).meta({
    description: 'article: a cause the article names. left-out: one it does not. ordinary: nothing to correct.',
  }),
  look: z.string().min(20).meta({ description: 'What to look at and what it shows, in one to three sentences.' }),
  contributors: z
    .record(idSchema, z.int().min(1).max(100))
    .meta({ description: 'How much of each contributor there is, per cent. What is not named is not there.' }),
  legs: z.enum(['both', 'left', 'right']).default('both').meta({ description: 'The legs it acts on.' }),
  thigh: z.int().min(88).max(115).default(100).meta({ description: 'Thigh length, per cent of the mean.' }),
  trunk: z.int().min(88).max(115).default(100).meta({ description: 'Trunk length, per cent of the mean.' }),
  modification: idSchema.nullable().default(null).meta({
    description: 'A modification test that is tried; its picture stands beside the plain one.',
  }),
  measured: z.boolean().default(false).meta({ description: 'true if the engine also gets what is measured.' }),
});
export type LabPreset = z.infer<typeof labPresetSchema>;

export const labFileSchema = z.strictObject({
  controls: z.array(idSchema).min(3).meta({
    description: 'Contributors whose sliders stand in the open, in this order; the others are folded away.',
  }),
  load: idSchema.meta({ description: 'The contributor whose slider stands under "load and speed".' }),
  measures: z.array(idSchema).meta({ description: 'Number findings the engine gets when "also measured" is on.' }),
  presets: z.array(labPresetSchema).min(1),
});
export type LabContent = z.infer<typeof labFileSchema>;
