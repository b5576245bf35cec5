import type { ChangeEventHandler } from 'react';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import css from './quiz.module.css';

type Props = {
  readonly type: QuizQuestion['type'];
  readonly choice: QuizQuestion['choices'][number];
  readonly ticked: boolean;
  readonly onChange: ChangeEventHandler<HTMLInputElement>;
};

/** One option while the question is open: a native radio or checkbox that keeps its own state. */
export function ChoiceOption({ type, choice, ticked, onChange }: Props) {
  return (
    <label className={css.option}>
      <input
        className={css.input}
        type={type === 'single-choice' ? 'radio' : 'checkbox'}
        name="choice"
        value={choice.id}
        defaultChecked={ticked}
        onChange={onChange}
      />
      <span>{choice.text}</span>
    </label>
  );
}
