import type { OptionScore } from '#engine/questions/question-score.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { MarkIcon } from './mark-icon.tsx';
import css from './quiz.module.css';
import { OUTCOME_WORDS } from './quiz-words.table.ts';

type Props = {
  readonly type: QuizQuestion['type'];
  readonly choice: QuizQuestion['choices'][number];
  readonly option: OptionScore;
};

/** One option once answered: the same control, now fixed, what was made of it, and why. */
export function OptionFeedback({ type, choice, option }: Props) {
  return (
    <li className={css.answered} data-outcome={option.outcome}>
      <label className={css.answeredChoice}>
        <input
          className={css.input}
          type={type === 'single-choice' ? 'radio' : 'checkbox'}
          name="choice"
          value={choice.id}
          defaultChecked={option.chosen}
          disabled
        />
        <span>{choice.text}</span>
      </label>
      <div className={css.why}>
        <p className={css.outcome}>
          <MarkIcon of={option.outcome} />
          {OUTCOME_WORDS[type][option.outcome]}
        </p>
        <p className={css.reason}>{choice.feedback}</p>
      </div>
    </li>
  );
}
