import { z } from 'astro/zod';

/** One entry of the bibliography: enough for a reader to find the paper. */
export const sourceSchema = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9_-]*$/)
    .meta({ description: 'Short key, used in lessons and knowledge files.' }),
  authors: z.string().optional().meta({ description: '"Family AB, Family CD", or the body that published it.' }),
  year: z.int().min(1850).max(2100).optional().meta({ description: 'Year of publication.' }),
  title: z.string().min(3).meta({ description: 'Title of the work, in sentence case.' }),
  container: z.string().optional().meta({ description: 'Journal with volume and pages, book or site.' }),
  doi: z.string().regex(/^10\./).optional().meta({ description: 'DOI without the address in front.' }),
  pmid: z.int().optional().meta({ description: 'PubMed number.' }),
  url: z.url().optional().meta({ description: 'Address, where there is no DOI.' }),
  kind: z
    .enum(['study', 'review', 'guideline', 'page', 'book', 'judgement'])
    .meta({ description: 'What it is; "judgement" marks our own estimates.' }),
});
export type Source = z.infer<typeof sourceSchema>;
export const sourcesFileSchema = z.strictObject({ sources: z.array(sourceSchema) });
