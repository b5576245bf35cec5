import type { z } from 'astro/zod';
import type { Path, WrittenData } from '#engine/check/content-file.ts';
import { describeSchemaIssue } from '#engine/check/describe-schema-issue.ts';
import { makeProblem } from '#engine/check/make-problem.ts';
import { nearest } from '#engine/check/nearest.ts';
import { type Problem, sortProblems } from '#engine/check/problem.ts';
import type { SchemaIssue } from '#engine/check/schema-issue.ts';
import { shown } from '#engine/check/schema-words.ts';
import type { Screen } from '#engine/screening/reading.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import { readYaml } from '../checking/read-yaml.ts';
import { outlineOf } from '../checking/schema-outline.ts';
import { checkReading } from './check-reading.ts';
import { screenFileSchema, writtenReadingSchema } from './screen-file.ts';

export type ScreenReading =
  | { readonly status: 'read'; readonly screen: Screen }
  | { readonly status: 'refused'; readonly problems: readonly Problem[] };

/** Reads a screen somebody wrote down, and says everything that is wrong with it at once, each at its place. */
export function readScreen(file: string, text: string, knowledge: Knowledge): ScreenReading {
  const { written, problems: unreadable } = readYaml(file, text);
  if (unreadable.length > 0) return { status: 'refused', problems: unreadable };
  const parsed = screenFileSchema.safeParse(written.data);
  const schemaProblems = parsed.success
    ? []
    : parsed.error.issues.flatMap((issue) =>
        describeSchemaIssue(written, issue as unknown as SchemaIssue, outlineOf(screenFileSchema)),
      );
  const problems = sortProblems([...schemaProblems, ...checkAgainstKnowledge(written, knowledge)]);
  if (problems.length > 0 || !parsed.success) return { status: 'refused', problems };
  return { status: 'read', screen: toScreen(parsed.data) };
}

function toScreen({ sex, index, readings }: z.infer<typeof screenFileSchema>): Screen {
  return {
    sex,
    index,
    readings: readings.map(({ finding, side = 'central', value, filmed }) => ({
      finding,
      side,
      value,
      ...(filmed !== undefined && { filmed }),
    })),
  };
}

/** Checks every part that has the right form, so that one slip does not hide the next. */
function checkAgainstKnowledge(written: WrittenData, knowledge: Knowledge): Problem[] {
  const data = (written.data ?? {}) as { sex?: unknown; index?: { deviation?: unknown }; readings?: unknown };
  const sex = data.sex === 'female' || data.sex === 'male' ? data.sex : null;
  const readings = Array.isArray(data.readings) ? data.readings : [];
  return [
    ...checkIndex(data.index?.deviation, ['index', 'deviation'], written, knowledge),
    ...readings.flatMap((each, index) => {
      const reading = writtenReadingSchema.safeParse(each);
      return reading.success ? checkReading(reading.data, ['readings', index], sex, written, knowledge) : [];
    }),
  ];
}

function checkIndex(id: unknown, path: Path, written: WrittenData, { deviations }: Knowledge): Problem[] {
  if (typeof id !== 'string' || id === '') return [];
  const index = deviations.filter((deviation) => deviation.index).map((deviation) => deviation.id);
  if (index.includes(id)) return [];
  const other = deviations.find((deviation) => deviation.id === id);
  const meant = nearest(id, index);
  return [
    makeProblem(other ? 'wrong-value' : 'unknown-id', written.file, written.positionOf(path), {
      found: other ? `${shown(id)} is a deviation, but no screen is about it.` : `${shown(id)} is not a deviation.`,
      expected: `one of ${index.join(', ')}`,
      suggestion: meant,
      fix: meant ? `Write ${meant}.` : 'Choose one of these.',
    }),
  ];
}
