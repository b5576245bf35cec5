import { effectiveEvents } from './effective-events.ts';
import { foldRecord } from './fold-record.ts';
import type { LearnerEvent } from './learner-event.ts';
import { mergeEvents } from './merge-events.ts';

/** What merging a file would change: counts of events, and ids of what gains something. */
export type ImportChange = {
  /** Events the log does not have yet. */
  readonly added: number;
  /** Events already here. */
  readonly known: number;
  /** Ids of events that count in the file but were removed here, by undoing an earlier import. */
  readonly removedEarlier: readonly string[];
  readonly lessons: readonly string[];
  readonly questions: readonly string[];
  readonly cases: readonly string[];
  /** Questions whose first answer would become another, older one. */
  readonly firstAnswersChanged: readonly string[];
};

const differing = <Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  same: (a: Value, b: Value) => boolean,
): readonly string[] =>
  [...after].flatMap(([id, value]) => {
    const old = before.get(id);
    return old !== undefined && same(old, value) ? [] : [id];
  });

const idsOf = (events: readonly LearnerEvent[]): ReadonlySet<string> => new Set(events.map((event) => event.id));

/** Compares the record before and after `incoming` is merged into `current`; changes nothing. */
export function describeImport(current: readonly LearnerEvent[], incoming: readonly LearnerEvent[]): ImportChange {
  const here = idsOf(current);
  const merged = mergeEvents(current, incoming);
  const [before, after] = [foldRecord(current), foldRecord(merged)];
  const counting = idsOf(effectiveEvents(merged));
  const questions = differing(before.questions, after.questions, (a, b) => a.times === b.times);
  return {
    added: merged.length - here.size,
    known: here.size + idsOf(incoming).size - merged.length,
    removedEarlier: [...idsOf(effectiveEvents(incoming))].filter((id) => !counting.has(id)),
    lessons: differing(before.lessons, after.lessons, (a, b) => a.status === b.status && a.lastAt === b.lastAt),
    questions,
    cases: differing(before.cases, after.cases, (a, b) => a.attempts.length === b.attempts.length),
    firstAnswersChanged: questions.filter((id) => {
      const old = before.questions.get(id);
      return old !== undefined && old.first.event !== after.questions.get(id)?.first.event;
    }),
  };
}
