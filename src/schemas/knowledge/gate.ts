import { z } from 'astro/zod';
import { evidenceFields } from '../evidence.ts';
import { idSchema } from '../id.ts';
import { conditionSchema } from './condition.ts';

/** What must hold before a movement is loaded. Professional judgement, and said to be. */
export const gateSchema = z.strictObject({
  id: idSchema,
  text: z.string().meta({ description: 'The condition in words, for the learner.' }),
  condition: conditionSchema,
  requires: z.array(idSchema).meta({ description: 'Gates that must hold first.' }),
  ...evidenceFields,
});
export type Gate = z.infer<typeof gateSchema>;
export const gatesFileSchema = z.strictObject({ gates: z.array(gateSchema) });
