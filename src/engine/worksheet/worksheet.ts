import type { PlanItem } from '#engine/planning/plan.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';

/** What one taking of a test showed. Taken again, it is another entry; numbers of repeats are averaged by the engine. */
export type WorksheetEntry = {
  readonly id: string;
  readonly test: string;
  readonly readings: readonly Reading[];
};

/** A test form as far as it is filled in: what was typed or chosen, by `finding side`. Not yet a reading. */
export type WorksheetDraft = {
  readonly test: string;
  /** The entry being changed; null while a new one is written. */
  readonly entry: string | null;
  readonly filmed: boolean;
  readonly values: Readonly<Record<string, string>>;
  /** The test provoked pain. */
  readonly hurt?: boolean;
};

/** How much of one exercise the trainer plans, in the place of the engine’s proposal. */
export type PlannedDose = Pick<PlanItem, 'sets' | 'perWeek' | 'amount'>;

/** What a trainer wrote down about one consenting, pain-free adult. It is never part of the learner’s record. */
export type Worksheet = {
  readonly version: 1;
  readonly id: string;
  /** Never a real name: the page says so. */
  readonly nickname: string;
  readonly sex: 'female' | 'male';
  readonly index: { readonly deviation: string; readonly side: Leg };
  /** ISO 8601 UTC. */
  readonly begunAt: string;
  readonly changedAt: string;
  readonly entries: readonly WorksheetEntry[];
  /** Tests the trainer does not want proposed again: no equipment, no time, no wish. */
  readonly skipped: readonly string[];
  readonly draft: WorksheetDraft | null;
  readonly circumstances: {
    readonly equipment: readonly string[];
    readonly minutesPerSession: number;
    readonly sessionsPerWeek: number;
  };
  /** Exercises of the plan draft the trainer leaves out. */
  readonly leftOut: readonly string[];
  /** Doses of the plan draft as the trainer changed them, by exercise. */
  readonly doses?: Readonly<Record<string, PlannedDose>>;
};
