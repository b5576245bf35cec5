import { z } from 'astro/zod';
import { daySchema } from './day.ts';
import { ACTIONS } from './vocabulary/disposition.ts';

const share = z.number().min(0).max(1);
const total = z.number().min(0).max(100).meta({ description: 'Out of 100.' });
/** Ids are written by the command; one that has gone since shows as it stands until the command runs again. */
const named = z.string().min(1);
const placed = z.string().min(1).meta({ description: 'A contributor and its side.' });

const botSchema = z.strictObject({
  bot: named,
  informed: z.boolean().meta({ description: 'true for the bot that reasons from its readings.' }),
  runs: z.int().min(1),
  median: total,
  least: total,
  passes: z.int().min(0),
  unsafe: z.int().min(0).meta({ description: 'Runs with at least one critical fail.' }),
});

const stepSchema = z.strictObject({
  test: named,
  minutes: z.number().min(0),
  bits: z.number().meta({ description: 'What the test was expected to tell when it was taken.' }),
  lead: share.nullable().meta({ description: 'Probability of the true driver afterwards; null where nothing drives.' }),
  rival: share.meta({ description: 'The most probable contributor that does not drive, afterwards.' }),
  rivalIs: named,
});

const attemptSchema = z.strictObject({
  tests: z.array(named),
  drives: z.array(placed),
  present: z.array(placed),
  lead: z.string().min(1),
  decides: z.enum(ACTIONS),
  exercises: z.array(named),
  accommodations: z.array(named),
  retest: z.strictObject({ finding: named, side: named, change: z.number().nullable(), weeks: z.number() }).nullable(),
  handover: named.nullable().meta({ description: 'How soon somebody else should look.' }),
  says: z.array(named),
  pass: z.boolean(),
  total,
  dimensions: z.array(z.strictObject({ id: named, points: z.number(), outOf: z.number() })),
  criticalFails: z.array(named),
});
export type InspectedAttempt = z.infer<typeof attemptSchema>;

/** What bots, paths and golden attempts make of one case; figures hold for the case and knowledge of its fingerprint. */
export const inspectionSchema = z.strictObject({
  id: named,
  of: z
    .string()
    .regex(/^[0-9a-f]{8}-[0-9a-f]{8}$/)
    .meta({ description: 'Fingerprints of the case and of what it is marked with.' }),
  measured: daySchema,
  bots: z.array(botSchema).min(1),
  short: z.array(z.string()).meta({ description: 'How the expert path falls short of the true lead; empty if not.' }),
  paths: z.strictObject({ expert: z.array(stepSchema), engine: z.array(stepSchema) }),
  worth: z
    .array(
      z.strictObject({
        test: named,
        minutes: z.number().gt(0),
        bits: z.number(),
        splits: z.array(named).meta({ description: 'Contributors about which it would tell most.' }),
      }),
    )
    .meta({
      description: 'What each test would tell about what drives the movement, after the intake; best value first.',
    }),
  attempts: z.strictObject({ expert: attemptSchema, novice: attemptSchema, unsafe: attemptSchema }).nullable(),
});
export type Inspection = z.infer<typeof inspectionSchema>;

/** What `npm run check:bots -- --write` found: written by the command, read by the case inspector. Not edited by hand. */
export const botsSchema = z.strictObject({ cases: z.array(inspectionSchema) });
