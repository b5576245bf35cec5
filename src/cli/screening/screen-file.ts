import { z } from 'astro/zod';
import { LEGS, SIDES } from '#schemas/vocabulary/side.ts';

/** One reading as a person writes it. Whether finding, side, unit and value fit together is checked against the knowledge. */
export const writtenReadingSchema = z.strictObject({
  finding: z.string().min(1).meta({ description: 'A finding of content/knowledge/tests.yaml.' }),
  side: z.enum(SIDES).optional().meta({ description: 'left or right; may be left out for what has no side.' }),
  value: z
    .union([z.boolean(), z.number(), z.string().min(1)])
    .meta({ description: 'true or false, a category, or a number in the finding’s unit.' }),
  unit: z.string().optional().meta({ description: 'The unit of a number, to be on the safe side.' }),
  filmed: z.boolean().optional().meta({ description: 'true if it was filmed and replayed: fewer misreadings.' }),
});
export type WrittenReading = z.infer<typeof writtenReadingSchema>;

/** A screen as a person writes it down. */
export const screenFileSchema = z.strictObject({
  sex: z.enum(['female', 'male']).meta({ description: 'Which norms hold.' }),
  index: z
    .strictObject({
      deviation: z.string().min(1).meta({ description: 'The deviation the screen is about.' }),
      side: z.enum(LEGS).meta({ description: 'The leg it is about.' }),
    })
    .meta({ description: 'What the screen is about.' }),
  readings: z.array(writtenReadingSchema).meta({ description: 'Everything asked, seen and measured.' }),
});
