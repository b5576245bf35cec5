import { useRef } from 'react';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { QuestionForm } from './question-form.tsx';
import css from './quiz.module.css';
import { QuizSummary } from './quiz-summary.tsx';
import type { QuizPlace } from './record-quiz.ts';
import { useAnswers } from './use-answers.ts';

type Props = {
  readonly questions: readonly QuizQuestion[];
  readonly place: QuizPlace;
  /** Shown above a quiz; null for a check on its own. */
  readonly title: string | null;
  /** Address of the learner's progress page. */
  readonly progressHref: string;
};

/** One check within a lesson, or a quiz of several with a summary once every question has an answer. */
export function Quiz({ questions, place, title, progressHref }: Props) {
  const { answerings, summary, touch, submit, retry } = useAnswers(questions, place);
  const root = useRef<HTMLElement>(null);
  const several = title !== null;

  const retryMissed = () => {
    for (const index of summary.missed) {
      const [question, answering] = [questions[index], answerings[index]];
      if (question && answering) retry(question, answering.progress);
    }
    const first = questions[summary.missed[0] ?? 0];
    if (first) root.current?.querySelector<HTMLElement>(`#question-${first.id} legend`)?.focus();
  };

  return (
    <section className={css.quiz} data-several={several || undefined} aria-label={title ?? undefined} ref={root}>
      {several && (
        <header className={css.header}>
          <h2>{title}</h2>
          <p className={css.tally}>
            {summary.answered} of {summary.outOf} answered
          </p>
        </header>
      )}
      {questions.map((question, index) => {
        const answering = answerings[index];
        return (
          answering && (
            <QuestionForm
              key={question.id}
              question={question}
              progress={answering.progress}
              saving={answering.saving}
              progressHref={progressHref}
              label={several ? `Question ${index + 1} of ${questions.length}` : 'Check'}
              onTouch={(ticked) => touch(question, answering.progress, ticked)}
              onSubmit={(answer, hintUsed) => void submit(question, answering.progress, answer, hintUsed)}
              onRetry={() => retry(question, answering.progress)}
            />
          )
        );
      })}
      {several && summary.answered === summary.outOf && (
        <QuizSummary summary={summary} questions={questions} onRetryMissed={retryMissed} />
      )}
      <noscript>
        <p className="notice">
          You can read every question here. Answering and feedback need JavaScript, which is switched off in this
          browser.
        </p>
      </noscript>
    </section>
  );
}
