import { z } from 'astro/zod';

/** How a figure came to be known. An estimate is always shown to the learner as one. */
export const STATUSES = ['verified', 'derived', 'recalled', 'estimate'] as const;
export type Status = (typeof STATUSES)[number];

/** Keys of content/sources.yaml. */
export const sourceKeysSchema = z
  .array(z.string().min(1))
  .min(1)
  .meta({ description: 'Keys of content/sources.yaml that this rests on.' });

/** Fields every figure carries: how it is known, and from where. Spread into each schema that holds a figure. */
export const evidenceFields = {
  status: z.enum(STATUSES).meta({
    description:
      'verified: read in the source. derived: arithmetic on a verified figure. recalled: not checked. estimate: an author’s judgement.',
  }),
  sources: sourceKeysSchema,
  note: z.string().optional().meta({ description: 'One sentence a reader needs to judge the figure.' }),
  against: z.array(z.string()).optional().meta({ description: 'Keys of sources that point the other way.' }),
};

/** One number with its provenance. */
export const sourcedNumberSchema = z.strictObject({
  value: z.number().meta({ description: 'The figure.' }),
  ...evidenceFields,
});
export type SourcedNumber = z.infer<typeof sourcedNumberSchema>;
