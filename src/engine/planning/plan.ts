import type { Urgency } from '#schemas/vocabulary/disposition.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** What one set asks for; the unit is the one the exercise's dose is written in. */
export type Amount = { readonly unit: 'reps' | 'seconds' | 'metres' | 'weeks'; readonly value: number };

/** One exercise of a plan, in the order it is done. */
export type PlanItem = {
  readonly exercise: string;
  readonly sets: number;
  readonly perWeek: number;
  readonly amount: Amount;
  /** What comes when this is easy: a harder dose, the exercise's harder form, or the id of another exercise. */
  readonly progression: 'more-dose' | 'harder-form' | { readonly exercise: string } | null;
};

/** What will be measured again, and the change that counts as success (in the unit of the finding, signed). */
export type Retest = {
  readonly finding: string;
  readonly side: Side;
  readonly change: number;
  readonly weeks: number;
};

/** The plan of a client who is referred: what was seen, how urgent, what to avoid, and whether a note is written. */
export type Handover = {
  readonly urgency: Urgency;
  /** Ids of findings passed on. */
  readonly seen: readonly string[];
  readonly avoid: readonly ('loading' | 'jumping' | 'deep-bending' | 'all-training' | 'the-painful-movement')[];
  readonly note: boolean;
};

/** What a trainer prescribes for the first block of weeks. */
export type Plan = {
  readonly items: readonly PlanItem[];
  readonly accommodations: readonly string[];
  readonly retest: Retest | null;
  readonly handover: Handover | null;
};
