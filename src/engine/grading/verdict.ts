import type { ProblemCode } from '#engine/grading/problem-codes.table.ts';
import type { Rule } from '#engine/grading/rules.table.ts';

/** The five dimensions, in the order they are shown. */
export const DIMENSIONS = ['safety', 'gathering', 'observation', 'reasoning', 'plan'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What ends a case without a pass, whatever the total. */
export const CRITICAL_FAILS = [
  'red-flag-not-referred',
  'contraindicated',
  'diagnosis-or-promise',
  'loading-without-readiness',
  'provoked-pain-again',
] as const;
export type CriticalFail = (typeof CRITICAL_FAILS)[number];

/** Values a message is filled with: numbers, or ids whose names stand in the knowledge. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** One reason: points, the rule they come from, the fact of the case in `params`, and what it rests on. Quarter points, so that sums are exact. */
export type GradeLine = {
  readonly rule: Rule | ProblemCode;
  readonly points: number;
  readonly outOf: number;
  readonly messageKey: string;
  readonly params: MessageParams;
  /** Keys of content/sources.yaml; empty where it is a plain fact of what was done. */
  readonly sources: readonly string[];
};

/** Its points are the sum of its lines. */
export type DimensionGrade = {
  readonly id: Dimension;
  readonly points: number;
  readonly outOf: number;
  readonly lines: readonly GradeLine[];
};

/** Something that must not, or had better not, happen; `action` is the position in the attempt, or null. */
export type Notice<Code extends string> = {
  readonly code: Code;
  readonly action: number | null;
  readonly messageKey: string;
  readonly params: MessageParams;
};

export const MISSING_PARTS = ['hypotheses', 'disposition', 'plan', 'words', 'finish'] as const;
export type MissingPart = (typeof MISSING_PARTS)[number];

export type Warning = 'referred-though-safe' | 'corrected-nothing';

/** The verdict on an attempt. Components render it; they never compute it. */
export type Grade =
  | { readonly status: 'not-ready'; readonly missing: readonly MissingPart[] }
  | {
      readonly status: 'graded';
      readonly total: number;
      readonly dimensions: readonly DimensionGrade[];
      readonly criticalFails: readonly Notice<CriticalFail>[];
      readonly warnings: readonly Notice<Warning>[];
      readonly pass: boolean;
    };
