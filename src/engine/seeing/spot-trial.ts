import { BODY_PARTS, RATINGS } from './body-part.ts';
import { PART_ROLES } from './part-state.ts';
import type { RatedPart } from './rated-part.ts';
import { SEEING_MODES, SEEING_TASKS, type SeeingMode, type SeeingTask } from './seeing-task.ts';

/** One clip of the spot drill as it was rated; kept whole, so that later rules never change what happened. */
export type SpotTrial = {
  readonly seed: string;
  readonly task: SeeingTask;
  readonly mode: SeeingMode;
  readonly parts: readonly RatedPart[];
};

const oneOf = <T>(values: readonly T[], found: unknown): T | null => values.find((value) => value === found) ?? null;
const fieldsOf = (found: unknown): Readonly<Record<string, unknown>> =>
  found !== null && typeof found === 'object' ? (found as Readonly<Record<string, unknown>>) : {};

const parsePart = (found: unknown): RatedPart | null => {
  const { part, role, size, truth, rating } = fieldsOf(found);
  const [thePart, theRole] = [oneOf(BODY_PARTS, part), oneOf(PART_ROLES, role)];
  const [theTruth, theRating] = [oneOf(RATINGS, truth), oneOf(RATINGS, rating)];
  if (thePart === null || theRole === null || theTruth === null || theRating === null) return null;
  if (typeof size !== 'number' || !Number.isFinite(size)) return null;
  return { part: thePart, role: theRole, size, truth: theTruth, rating: theRating };
};

/** A payload from the record as a trial, or null when it is none: an old or foreign record must never break the drill. */
export const parseSpotTrial = (payload: unknown): SpotTrial | null => {
  const { seed, task, mode, parts } = fieldsOf(payload);
  const [theTask, theMode] = [oneOf(SEEING_TASKS, task), oneOf(SEEING_MODES, mode)];
  if (typeof seed !== 'string' || theTask === null || theMode === null || !Array.isArray(parts)) return null;
  const rated = parts.map(parsePart);
  return rated.includes(null)
    ? null
    : { seed, task: theTask, mode: theMode, parts: rated.filter((part) => part !== null) };
};
