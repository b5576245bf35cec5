import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { sourceKeysSchema } from './evidence.ts';
import { idSchema } from './id.ts';

export const STRENGTHS = ['strong', 'moderate', 'weak', 'contested', 'convention'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** A substantive statement the course makes, with the strength of its evidence. Lessons show it as a margin note. */
export const claimSchema = z.strictObject({
  id: idSchema,
  statement: z.string().min(20).meta({ description: 'The claim in one plain sentence.' }),
  strength: z.enum(STRENGTHS).meta({ description: 'How well the evidence carries it.' }),
  sources: sourceKeysSchema,
  reviewed: daySchema.meta({ description: 'Day it was last checked against its sources (YYYY-MM-DD).' }),
  expires: daySchema.optional().meta({ description: 'Day by which it must be looked at again.' }),
  note: z.string().optional().meta({ description: 'What a careful reader should know about the evidence.' }),
});
export type Claim = z.infer<typeof claimSchema>;
export const claimsFileSchema = z.strictObject({ claims: z.array(claimSchema) });
