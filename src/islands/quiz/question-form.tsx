import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { QuestionProgress } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { AnswerFeedback } from './answer-feedback.tsx';
import { AnsweredActions } from './answered-actions.tsx';
import { describeResult } from './describe-result.ts';
import { readTicked, shownEarly, takeEarlyAnswer } from './early-answer.ts';
import { OpenQuestion } from './open-question.tsx';
import css from './quiz.module.css';
import type { AnswerSaving } from './saving-note.tsx';

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
export function QuestionForm({ question, progressHref, label, onTouch, onSubmit, onRetry, ...now }: Props) {
  const [early, setEarly] = useState(() => shownEarly(question));
  const progress = early ?? now.progress;
  const saving = early ? 'saving' : now.saving;
  const form = useRef<HTMLFormElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  const hintUsed = useRef(false);
  const again = useRef(false);
  /** Where the focus goes once what stood when it was asked for has changed: an effect of an earlier render may still be due. */
  const moveFocus = useRef<{ readonly to: 'feedback' | 'options'; readonly from: QuestionProgress } | null>(null);
  const [said, setSaid] = useState(early ? describeResult(question, early) : '');

  const submit = () => {
    if (!form.current || progress.stage === 'answered') return;
    moveFocus.current = { to: 'feedback', from: progress };
    setSaid('');
    onSubmit(readTicked(form.current), hintUsed.current);
  };

  const retry = () => {
    moveFocus.current = { to: 'options', from: progress };
    setSaid('');
    onRetry();
  };

  // Runs once: what the learner did before React arrived is in the form itself. Feedback shown then stays as it is,
  // focus included; the answer is handed on to be kept.
  const takeOver = useRef(() => {
    if (!form.current) return;
    const taken = takeEarlyAnswer(form.current);
    hintUsed.current = taken.hintUsed;
    again.current = taken.again;
    setEarly(null);
    if (early) onSubmit(taken.ticked, taken.hintUsed);
    else if (taken.ticked.length > 0) onTouch(taken.ticked);
  });
  useLayoutEffect(() => takeOver.current(), []);

  // "Try again" pressed early waits until the answer before it is in the parent's hands.
  useEffect(() => {
    if (!again.current || early || now.progress.stage === 'open') return;
    again.current = false;
    retry();
  });

  useEffect(() => {
    const asked = moveFocus.current;
    if (!asked || asked.from === progress) return;
    moveFocus.current = null;
    if (asked.to === 'feedback') setSaid(describeResult(question, progress));
    if (progress.stage === 'answered') {
      feedback.current?.focus();
      if (progress.latest.score.verdict === 'right') {
        form.current?.dispatchEvent(new CustomEvent('plumbline:passed', { bubbles: true }));
      }
    } else {
      form.current?.querySelector<HTMLInputElement>('input:checked, input')?.focus();
    }
  }, [progress, question]);

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
        {progress.stage === 'answered' && (
          <AnsweredActions latest={progress.latest} saving={saving} progressHref={progressHref} onRetry={retry} />
        )}
      </div>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </form>
  );
}
