import type { QuestionScore, ScoredAnswer } from './question-score.ts';
import type { ScorableQuestion } from './scorable-question.ts';
import { scoreAnswer } from './score-answer.ts';

export type Attempt = { readonly answer: readonly string[]; readonly score: ScoredAnswer };

/** Where a learner stands on one question. */
export type QuestionProgress =
  | {
      readonly stage: 'open';
      /** Choice ids ticked when the question opens. */
      readonly ticked: readonly string[];
      /** Why the last press of the button was not scored. */
      readonly sentBack: Exclude<QuestionScore, ScoredAnswer> | null;
      /** The first try is kept whatever follows. */
      readonly first: Attempt | null;
    }
  | { readonly stage: 'answered'; readonly first: Attempt; readonly latest: Attempt };

/** Earlier answers (choice ids) to the same revision of a question, as the record keeps them. */
export type SavedAnswers = { readonly first: readonly string[]; readonly latest: readonly string[] };

function scoreAttempt(question: ScorableQuestion, answer: readonly string[]): Attempt | null {
  const score = scoreAnswer(question, answer);
  return score.status === 'scored' ? { answer, score } : null;
}

/** Opens a question afresh, or as answered when the record holds an answer that can still be scored. */
export function startQuestion(question: ScorableQuestion, saved: SavedAnswers | null): QuestionProgress {
  const latest = saved && scoreAttempt(question, saved.latest);
  const first = saved && scoreAttempt(question, saved.first);
  if (latest) return { stage: 'answered', first: first ?? latest, latest };
  return { stage: 'open', ticked: [], sentBack: null, first: null };
}

/** Puts the record's first try, where it has one, before what this page took for the first. */
export function keepSavedFirst(
  question: ScorableQuestion,
  progress: QuestionProgress,
  saved: SavedAnswers | null,
): QuestionProgress {
  const first = saved && scoreAttempt(question, saved.first);
  return first ? { ...progress, first } : progress;
}

/** Scores an answer (choice ids). An unanswered or over-full one is sent back, its ticks kept, and costs nothing. */
export function submitAnswer(
  question: ScorableQuestion,
  before: QuestionProgress,
  answer: readonly string[],
): QuestionProgress {
  const score = scoreAnswer(question, answer);
  if (score.status !== 'scored') return { stage: 'open', ticked: answer, sentBack: score, first: before.first };
  const latest = { answer, score };
  return { stage: 'answered', first: before.first ?? latest, latest };
}

/** Opens an answered question again. Right ticks stay where there are several; only what was missed is left to do. */
export function retryQuestion(progress: QuestionProgress): QuestionProgress {
  if (progress.stage === 'open') return progress;
  const ticked = progress.latest.score.options
    .filter((option) => option.outcome === 'rightly-chosen')
    .map((option) => option.choice);
  return { stage: 'open', ticked, sentBack: null, first: progress.first };
}
