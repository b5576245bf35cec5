import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** A glossary entry: one term in plain words. */
export const termSchema = z.strictObject({
  id: idSchema,
  term: z.string().min(2).meta({ description: 'The term as it stands in a sentence.' }),
  definition: z.string().min(20).meta({ description: 'One or two plain sentences.' }),
  also: z.array(z.string()).optional().meta({ description: 'Other names a reader may meet.' }),
});
export type Term = z.infer<typeof termSchema>;
export const glossaryFileSchema = z.strictObject({ terms: z.array(termSchema) });
