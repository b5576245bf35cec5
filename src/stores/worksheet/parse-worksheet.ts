import * as v from 'valibot';
import type { Worksheet } from '#engine/worksheet/worksheet.ts';
import { LEGS, SIDES } from '#schemas/vocabulary/side.ts';

const readingSchema = v.object({
  finding: v.string(),
  side: v.picklist(SIDES),
  value: v.union([v.boolean(), v.string(), v.number()]),
  filmed: v.exactOptional(v.boolean()),
});

const doseSchema = v.object({
  sets: v.number(),
  perWeek: v.number(),
  amount: v.object({ unit: v.picklist(['reps', 'seconds', 'metres', 'weeks']), value: v.number() }),
});

const worksheetSchema = v.object({
  version: v.literal(1),
  id: v.string(),
  nickname: v.string(),
  sex: v.picklist(['female', 'male']),
  index: v.object({ deviation: v.string(), side: v.picklist(LEGS) }),
  begunAt: v.string(),
  changedAt: v.pipe(v.string(), v.isoTimestamp()),
  entries: v.array(v.object({ id: v.string(), test: v.string(), readings: v.array(readingSchema) })),
  skipped: v.array(v.string()),
  draft: v.nullable(
    v.object({
      test: v.string(),
      entry: v.nullable(v.string()),
      filmed: v.boolean(),
      values: v.record(v.string(), v.string()),
      hurt: v.exactOptional(v.boolean()),
    }),
  ),
  circumstances: v.object({
    equipment: v.array(v.string()),
    minutesPerSession: v.number(),
    sessionsPerWeek: v.number(),
  }),
  leftOut: v.array(v.string()),
  doses: v.exactOptional(v.record(v.string(), doseSchema)),
});

/** A stored row as a sheet; null where it is none. */
export function parseWorksheet(found: unknown): Worksheet | null {
  const parsed = v.safeParse(worksheetSchema, found);
  return parsed.success ? parsed.output : null;
}
