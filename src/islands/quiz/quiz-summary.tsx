import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import type { QuizSummary as Summary } from '#engine/questions/summarize-quiz.ts';
import { formatPoints } from './format-points.ts';
import css from './quiz.module.css';

type Props = {
  readonly summary: Summary;
  readonly questions: readonly QuizQuestion[];
  readonly onRetryMissed: () => void;
};

/** What the whole quiz came to, and the questions worth another look. */
export function QuizSummary({ summary, questions, onRetryMissed }: Props) {
  const { points, firstPoints, outOf, missed } = summary;
  const count = missed.length;
  return (
    <div className={css.summary}>
      <h3>Your quiz</h3>
      <dl className={css.totals}>
        <div>
          <dt>First try</dt>
          <dd>
            {formatPoints(firstPoints)} of {outOf}
          </dd>
        </div>
        <div>
          <dt>Now</dt>
          <dd>
            {formatPoints(points)} of {outOf}
          </dd>
        </div>
      </dl>
      {count === 0 ? (
        <p>Every answer stands. Come back in a week and see what stayed.</p>
      ) : (
        <>
          <p>Worth another look:</p>
          <ul className={css.missed}>
            {missed.map((index) => {
              const question = questions[index];
              return (
                question && (
                  <li key={question.id}>
                    <a href={`#question-${question.id}`}>{question.prompt}</a>
                  </li>
                )
              );
            })}
          </ul>
          <button className="button" type="button" onClick={onRetryMissed}>
            {count === 1 ? 'Try the one you missed' : `Try the ${count} you missed`}
          </button>
        </>
      )}
      <p className={css.practice}>Practice, not an exam: the answers are part of this page.</p>
    </div>
  );
}
