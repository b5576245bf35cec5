import { z } from 'astro/zod';
import { daySchema } from './day.ts';

const share = z.number().min(0).max(1);

const binSchema = z.strictObject({
  count: z.int().min(1).meta({ description: 'Forecasts in this tenth of the scale.' }),
  stated: share.meta({ description: 'Mean stated probability.' }),
  observed: share.meta({ description: 'Share of them that was truly so.' }),
});

/** What `npm run calibrate` measured: written by the command, read by the page about the engine. Not edited by hand. */
export const calibrationSchema = z.strictObject({
  measured: daySchema.meta({ description: 'The day it was measured.' }),
  knowledge: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .meta({ description: 'Fingerprint of the knowledge it was measured on.' }),
  seed: z.string().min(1).meta({ description: 'Same seed and knowledge, same figures.' }),
  clients: z.int().min(1).meta({ description: 'Generated clients.' }),
  strategies: z
    .array(
      z.strictObject({
        strategy: z.enum(['watched', 'history', 'quick-battery', 'expert-path', 'everything']),
        minutes: z.number().min(0).meta({ description: 'Minutes of testing a client, on average.' }),
        areaUnderCurve: share.meta({ description: 'AUC over all forecasts.' }),
        areaWithinContributors: share.meta({ description: 'AUC among the forecasts of one contributor at a time.' }),
        brierScore: share.meta({ description: 'Mean squared distance from the truth.' }),
        calibrationError: share.meta({ description: 'Mean distance between stated and observed, over tenths.' }),
        clearLeads: share.meta({ description: 'Share of clients in whom one contributor reaches .7.' }),
        reliability: z.array(binSchema),
      }),
    )
    .min(1),
});
export type Calibration = z.infer<typeof calibrationSchema>;
