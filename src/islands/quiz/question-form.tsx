import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { QuestionProgress } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { AnswerFeedback } from './answer-feedback.tsx';
import { describeResult } from './describe-result.ts';
import { readTicked, takeEarlyAnswer } from './early-answer.ts';
import { OpenQuestion } from './open-question.tsx';
import css from './quiz.module.css';
import type { AnswerSaving } from './saving-note.tsx';
import { SavingNote } from './saving-note.tsx';

type Props = {
  readonly question: QuizQuestion;
  readonly progress: QuestionProgress;
  readonly saving: AnswerSaving;
  readonly progressHref: string;
  /** What stands above the question: "Check", or "Question 2 of 5". */
  readonly label: string;
  readonly onTouch: (ticked: readonly string[]) => void;
  readonly onSubmit: (answer: readonly string[], hintUsed: boolean) => void;
  readonly onRetry: () => void;
};

/** One question as a real form: native controls, one polite announcement, focus on the feedback. */
export function QuestionForm({ question, progress, saving, progressHref, label, onTouch, onSubmit, onRetry }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  const hintUsed = useRef(false);
  const moveFocus = useRef<'feedback' | 'options' | null>(null);
  const [said, setSaid] = useState('');

  const submit = () => {
    if (!form.current || progress.stage === 'answered') return;
    moveFocus.current = 'feedback';
    setSaid('');
    onSubmit(readTicked(form.current), hintUsed.current);
  };

  // Runs once: what the learner did before React arrived is in the form itself.
  const start = useRef(submit);
  const touch = useRef(onTouch);
  useLayoutEffect(() => {
    if (!form.current) return;
    const early = takeEarlyAnswer(form.current);
    hintUsed.current = early.hintOpen;
    if (early.pressed) start.current();
    else if (early.ticked.length > 0) touch.current(early.ticked);
  }, []);

  useEffect(() => {
    const target = moveFocus.current;
    moveFocus.current = null;
    if (!target) return;
    if (target === 'feedback') setSaid(describeResult(question, progress));
    if (progress.stage === 'answered') {
      feedback.current?.focus();
      if (progress.latest.score.verdict === 'right') {
        form.current?.dispatchEvent(new CustomEvent('plumbline:passed', { bubbles: true }));
      }
    } else {
      form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus();
    }
  }, [progress, question]);

  const missed = progress.stage === 'answered' && progress.latest.score.verdict !== 'right';
  return (
    <form
      id={`question-${question.id}`}
      className={css.question}
      data-question={question.id}
      data-stage={progress.stage}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <fieldset className={css.fieldset}>
        <legend className={css.legend} tabIndex={-1}>
          <span className="eyebrow">{label}</span>
          <span className={css.prompt}>{question.prompt}</span>
        </legend>
        {progress.stage === 'open' ? (
          <OpenQuestion
            question={question}
            progress={progress}
            onTouch={onTouch}
            onHint={() => {
              hintUsed.current = true;
            }}
          />
        ) : (
          <AnswerFeedback question={question} first={progress.first} latest={progress.latest} ref={feedback} />
        )}
      </fieldset>
      <div className={css.actions}>
        {progress.stage === 'open' && (
          <button className="button" data-kind="primary" type="submit">
            Check
          </button>
        )}
        {missed && (
          <button
            className="button"
            type="button"
            onClick={() => {
              moveFocus.current = 'options';
              setSaid('');
              onRetry();
            }}
          >
            Try again
          </button>
        )}
        {progress.stage === 'answered' && <SavingNote saving={saving} progressHref={progressHref} />}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </form>
  );
}
