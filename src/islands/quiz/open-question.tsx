import { type ChangeEvent, useState } from 'react';
import type { QuestionProgress } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { ChoiceOption } from './choice-option.tsx';
import { describeSentBack } from './describe-sent-back.ts';
import { describeTicks } from './describe-ticks.ts';
import { readTicked } from './early-answer.ts';
import css from './quiz.module.css';

type Props = {
  readonly question: QuizQuestion;
  readonly progress: Extract<QuestionProgress, { stage: 'open' }>;
  readonly onTouch: (ticked: readonly string[]) => void;
  readonly onHint: () => void;
};

/** A question waiting for its answer: how many to choose, the options, and a hint for those who want it. */
export function OpenQuestion({ question, progress, onTouch, onHint }: Props) {
  const [ticks, setTicks] = useState({ count: progress.ticked.length, held: false });
  const several = question.type === 'multiple-choice';

  // An option past the limit is let go at once, and the learner hears why.
  const hold = (event: ChangeEvent<HTMLInputElement>) => {
    const { form } = event.target;
    if (!form) return;
    const limit = several ? (question.chooseUpTo ?? question.choices.length) : 1;
    const held = readTicked(form).length > limit;
    if (held) event.target.checked = false;
    const ticked = readTicked(form);
    setTicks({ count: ticked.length, held });
    onTouch(ticked);
  };

  return (
    <>
      {several && (
        <p className={css.count} role="status">
          {describeTicks(ticks.count, question.chooseUpTo, ticks.held)}
        </p>
      )}
      <div className={css.options}>
        {question.choices.map((choice) => (
          <ChoiceOption
            key={choice.id}
            type={question.type}
            choice={choice}
            ticked={progress.ticked.includes(choice.id)}
            onChange={hold}
          />
        ))}
      </div>
      {progress.sentBack && <p className="notice">{describeSentBack(question, progress.sentBack)}</p>}
      {question.hint && (
        <details className={css.hint} onToggle={(event) => event.currentTarget.open && onHint()}>
          <summary>A hint</summary>
          <p>{question.hint}</p>
        </details>
      )}
    </>
  );
}
