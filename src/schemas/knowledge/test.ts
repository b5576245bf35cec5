import { z } from 'astro/zod';
import { evidenceFields, sourcedNumberSchema } from '../evidence.ts';
import { idSchema } from '../id.ts';
import { LATERALITIES } from '../vocabulary/side.ts';
import { linkSchema } from './deviation.ts';

const normalSchema = z.strictObject({ mean: z.number(), sd: z.number().positive() });
const bySexOr = <T extends z.ZodType>(schema: T) => z.union([schema, z.strictObject({ female: schema, male: schema })]);

/** What a finding reads. Exactly one of the four. */
const readsSchema = z.union([
  z.strictObject({ deviation: idSchema.meta({ description: 'A true deviation.' }) }),
  z.strictObject({
    presence: z.union([
      z.strictObject({
        combine: z.literal('noisy-or'),
        leak: z.number().min(0).max(1),
        links: z.array(linkSchema).min(1),
      }),
      z.strictObject({
        combine: z.literal('multiply'),
        base: z.number().min(0).max(1),
        effects: z
          .array(z.strictObject({ contributor: idSchema, times: z.number().positive(), ...evidenceFields }))
          .min(1),
      }),
    ]),
  }),
  z.strictObject({
    activation: z.strictObject({
      index: z.array(idSchema).min(1).meta({ description: 'Index deviations the probe can be done on.' }),
      probes: z.array(idSchema).min(1).meta({ description: 'Contributors whose links the modification takes away.' }),
      correctsWhenOneDrives: z.number().min(0).max(1).optional(),
      correctsWhenNoneDrives: z.number().min(0).max(1).optional(),
    }),
  }),
  z.strictObject({ history: z.literal(true) }),
]);
export type Reads = z.infer<typeof readsSchema>;

const commonFields = {
  id: idSchema,
  text: z.string().meta({ description: 'The question asked, or what is looked for.' }),
  side: z.enum(LATERALITIES),
  reads: readsSchema.meta({ description: 'The one thing it reads.' }),
  note: z.string().optional(),
  status: evidenceFields.status.optional(),
  sources: evidenceFields.sources.optional(),
};

const booleanFindingSchema = z.strictObject({
  kind: z.literal('boolean'),
  ...commonFields,
  misreading: sourcedNumberSchema
    .optional()
    .meta({ description: 'Chance that the opposite of the truth is recorded; halved when filmed and replayed.' }),
});
const categoryFindingSchema = z.strictObject({
  kind: z.literal('category'),
  ...commonFields,
  categories: z.array(idSchema).min(2),
  probabilities: z
    .record(z.string(), z.array(z.number()))
    .meta({ description: 'One row a state, one column a category.' }),
});
const numberFindingSchema = z.strictObject({
  kind: z.literal('number'),
  ...commonFields,
  unit: z.string(),
  whenAbsent: bySexOr(normalSchema).optional(),
  whenPresent: bySexOr(normalSchema).optional(),
  bySex: z.boolean().optional(),
  usesMagnitude: z
    .boolean()
    .optional()
    .meta({ description: 'true if the true value is the magnitude of the deviation.' }),
  standardErrorOfMeasurement: bySexOr(z.number().min(0)),
  minimalDetectableChange: bySexOr(z.number().min(0)),
  cutOff: bySexOr(z.number()).optional().meta({ description: 'For words only; the engine never uses it.' }),
});

/** One thing a test can show. */
export const findingSchema = z.discriminatedUnion('kind', [
  booleanFindingSchema,
  categoryFindingSchema,
  numberFindingSchema,
]);
export type Finding = z.infer<typeof findingSchema>;

/** What a trainer does with a client, costing minutes. */
export const testSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  purpose: z.enum(['safety', 'history', 'screen', 'measurement', 'modification-probe', 'readiness']),
  minutes: z.number().positive().meta({ description: 'What it costs on the case clock (an estimate).' }),
  equipment: z.array(idSchema),
  scope: z
    .enum(['green', 'amber'])
    .meta({ description: 'green: any qualified trainer. amber: extra training; results are descriptions.' }),
  required: z.boolean().optional(),
  findings: z.array(findingSchema).min(1),
});
export type Test = z.infer<typeof testSchema>;
export const testsFileSchema = z.strictObject({ tests: z.array(testSchema) });
