import type { QuestionType } from '#schemas/question.ts';

export type ScorableChoice = { readonly id: string; readonly correct: boolean };

/** What a scorer needs of each question type; a full `Question` fits. */
export type ScorableQuestions = {
  'single-choice': { readonly type: 'single-choice'; readonly choices: readonly ScorableChoice[] };
  'multiple-choice': {
    readonly type: 'multiple-choice';
    readonly choices: readonly ScorableChoice[];
    readonly chooseUpTo?: number | undefined;
  };
};

/** A question of type `K`; of any type when `K` is left out. */
export type ScorableQuestion<K extends QuestionType = QuestionType> = { [P in K]: ScorableQuestions[P] }[K];
