import type { Ref } from 'react';
import type { Attempt } from '#engine/questions/question-progress.ts';
import type { OptionScore } from '#engine/questions/question-score.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { formatPoints } from './format-points.ts';
import { MarkIcon } from './mark-icon.tsx';
import { OptionFeedback } from './option-feedback.tsx';
import css from './quiz.module.css';
import { FIRST_TRY_WORDS, VERDICT_WORDS } from './quiz-words.table.ts';

type Props = {
  readonly question: QuizQuestion;
  readonly first: Attempt;
  readonly latest: Attempt;
  readonly ref: Ref<HTMLDivElement>;
};

/** The verdict in a word, the first try where it differed, then why, option by option: the learner's own choices first. */
export function AnswerFeedback({ question, first, latest, ref }: Props) {
  const { verdict, points } = latest.score;
  const list = (options: readonly OptionScore[]) =>
    options.map((option) => {
      const choice = question.choices.find(({ id }) => id === option.choice);
      return choice && <OptionFeedback key={choice.id} type={question.type} choice={choice} option={option} />;
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset here would nest inside the question's own fieldset
    <div className={css.feedback} role="group" aria-label="Feedback on your answer" tabIndex={-1} ref={ref}>
      <p className={css.verdict} data-verdict={verdict}>
        <MarkIcon of={verdict} />
        <span>{VERDICT_WORDS[verdict]}</span>
        {verdict === 'partly' && <span className={css.points}>{formatPoints(points)} of 1 point</span>}
      </p>
      {first.score.verdict !== verdict && (
        <p className={css.firstTry}>First try: {FIRST_TRY_WORDS[first.score.verdict]}. It stays in your record.</p>
      )}
      <p className={css.groupName}>{question.type === 'single-choice' ? 'Your choice' : 'What you ticked'}</p>
      <ul className={css.answers}>{list(latest.score.options.filter((option) => option.chosen))}</ul>
      <p className={css.groupName}>The other options</p>
      <ul className={css.answers}>{list(latest.score.options.filter((option) => !option.chosen))}</ul>
    </div>
  );
}
