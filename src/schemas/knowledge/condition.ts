import { z } from 'astro/zod';
import { idSchema } from '../id.ts';

/** Something that holds of a screen or not. What was not asked is unknown and satisfies nothing. */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { history: string; is?: boolean | undefined }
  | {
      finding: string;
      is?: boolean | string | undefined;
      atLeast?: number | undefined;
      atMost?: number | undefined;
      above?: number | undefined;
      sides?: 'both' | undefined;
    }
  | { disposition: string[] }
  | { accommodation: string };

const historyAtom = z.strictObject({
  history: idSchema.meta({ description: 'A history finding answered yes (or no with is: false).' }),
  is: z.boolean().optional(),
});
const findingAtom = z.strictObject({
  finding: idSchema.meta({ description: 'A finding of tests.yaml.' }),
  is: z.union([z.boolean(), z.string()]).optional(),
  atLeast: z.number().optional(),
  atMost: z.number().optional(),
  above: z.number().optional(),
  sides: z.literal('both').optional(),
});

/** A condition is all/any over atomic ids, never prose. */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    historyAtom,
    findingAtom,
    z.strictObject({ disposition: z.array(z.enum(['train', 'modify', 'refer'])) }),
    z.strictObject({ accommodation: idSchema }),
  ]),
);
