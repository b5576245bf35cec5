import type { StatedHypotheses } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import type { Plan } from '#engine/planning/plan.ts';
import type { Random } from '#engine/random/random.ts';
import type { Assessment, Disposition } from '#engine/screening/assessment.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import type { DispositionAction, Urgency } from '#schemas/vocabulary/disposition.ts';

/** What a bot goes by: the case without its truth, what it has read, and dice. */
export type BotView = {
  readonly sheet: Pick<CaseSheet, 'path'> & { readonly index: Screen['index'] };
  readonly knowledge: CaseKnowledge;
  readonly screen: Screen;
  readonly disposition: Disposition;
  /** What full knowledge makes of the screen; worked out once. */
  readonly assessment: () => Assessment;
  readonly dice: Random;
};

/** A way of working through any case. */
export type Bot = {
  readonly id: string;
  /** true if it knows the knowledge; the others must never pass. */
  readonly informed: boolean;
  readonly asksConsent: boolean;
  /** Tests in order; the budget ends them. */
  readonly tests: (view: BotView) => readonly string[];
  /** What it says it sees, given what the eye would show. */
  readonly rate: (shown: readonly Reading[], view: BotView) => readonly Reading[];
  readonly state: (view: BotView) => StatedHypotheses;
  readonly decide: (view: BotView) => { readonly action: DispositionAction; readonly urgency: Urgency | null };
  readonly plan: (view: BotView) => Plan;
  readonly phrases: (view: BotView) => readonly string[];
};
