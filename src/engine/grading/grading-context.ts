import { nothingToCorrect } from '#engine/clients/nothing-to-correct.ts';
import { toBrief } from '#engine/clients/to-brief.ts';
import { trueScreen } from '#engine/clients/true-screen.ts';
import type { Attempt, StatedHypotheses } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { gatheredShare } from '#engine/grading/gathered-share.ts';
import { type KeyFeature, keyFeatures, thoroughness } from '#engine/grading/key-features.ts';
import { assess } from '#engine/screening/assess.ts';
import type { Assessment, Disposition } from '#engine/screening/assessment.ts';
import { disposition } from '#engine/screening/disposition.ts';
import type { SumMemo } from '#engine/screening/infer.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** What every part of a grade looks at, worked out once. */
export type GradingContext = {
  readonly sheet: CaseSheet;
  readonly attempt: Attempt;
  readonly knowledge: CaseKnowledge;
  readonly state: AttemptState;
  /** What full knowledge makes of the learner's own readings. */
  readonly assessment: Assessment;
  /** What the engine has summed for this attempt, so that its moments need not be summed again. */
  readonly memo: SumMemo;
  readonly truth: { readonly screen: Screen; readonly disposition: Disposition; readonly nothingToCorrect: boolean };
  readonly features: readonly KeyFeature[];
  readonly thoroughness: number;
  /** The last hypotheses stated; null if none were. */
  readonly stated: StatedHypotheses | null;
};

/** Folds the attempt and asks the engine once what its readings mean. */
export const makeGradingContext = (sheet: CaseSheet, attempt: Attempt, knowledge: CaseKnowledge): GradingContext => {
  const { study } = sheet;
  const state = foldAttempt({ ...toBrief(study), minutesBudget: Number.POSITIVE_INFINITY }, attempt, knowledge);
  const screen = trueScreen(study, knowledge);
  const features = keyFeatures(sheet, knowledge);
  const memo: SumMemo = new Map();
  return {
    sheet,
    attempt,
    knowledge,
    state,
    assessment: assess(state.screen, knowledge, memo),
    memo,
    truth: {
      screen,
      disposition: disposition(screen, knowledge),
      nothingToCorrect: nothingToCorrect(study, knowledge),
    },
    features,
    thoroughness: thoroughness(features, (test) => gatheredShare(test, state, knowledge)),
    stated: state.hypotheses.second ?? state.hypotheses.first,
  };
};
