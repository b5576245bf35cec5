import type { EventType, JsonValue, LearnerEvent } from './learner-event.ts';

/** One answer. `credit` is 0–1, or null when the item is not marked (a reflection). `at` is for display only. */
export type AnswerRecord = {
  readonly event: string;
  readonly revision: number;
  readonly response: JsonValue;
  readonly credit: number | null;
  readonly at: string;
};

/** `first` is kept for ever: it is what mastery and honest statistics read. */
export type QuestionRecord = {
  readonly id: string;
  readonly first: AnswerRecord;
  readonly latest: AnswerRecord;
  /** Answers given, the first included. */
  readonly times: number;
};

export type LessonRecord = {
  readonly id: string;
  readonly status: 'visited' | 'completed';
  readonly lastAt: string;
};

/** The verdict as it was shown. `total` is 0–100. */
export type CaseResult = { readonly passed: boolean; readonly total: number; readonly at: string };

/** One run through a case; `actions` in the order they were taken, ready for a replay. */
export type CaseAttemptRecord = {
  readonly id: string;
  readonly revision: number;
  readonly seed: string;
  readonly mode: string;
  readonly startedAt: string;
  readonly actions: readonly JsonValue[];
  readonly result: CaseResult | null;
};

export type CaseRecord = {
  readonly id: string;
  /** In the order they were started. */
  readonly attempts: readonly CaseAttemptRecord[];
};

/** One thing done in a drill; what its payload means is the drill's own affair. */
export type DrillEntry = {
  readonly event: string;
  readonly type: EventType;
  readonly payload: JsonValue;
  readonly at: string;
};

export type DrillRecord = {
  readonly id: string;
  /** In log order. */
  readonly entries: readonly DrillEntry[];
};

/** What the log says about one learner. Maps, so that no id can meet a prototype. */
export type LearnerRecord = {
  readonly lessons: ReadonlyMap<string, LessonRecord>;
  readonly questions: ReadonlyMap<string, QuestionRecord>;
  readonly cases: ReadonlyMap<string, CaseRecord>;
  readonly drills: ReadonlyMap<string, DrillRecord>;
  /** Where to go on: object of the latest event by log order that is no drill and no keeping for review; null where there is none. */
  readonly resume: LearnerEvent['object'] | null;
  /** Events that count: without tombstones and what they void. */
  readonly eventCount: number;
};

/** The record of somebody who has done nothing yet; also what server and first client render show. */
export const EMPTY_RECORD: LearnerRecord = {
  lessons: new Map(),
  questions: new Map(),
  cases: new Map(),
  drills: new Map(),
  resume: null,
  eventCount: 0,
};
