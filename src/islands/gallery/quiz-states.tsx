import type { QuestionProgress } from '#engine/questions/question-progress.ts';
import { retryQuestion, startQuestion, submitAnswer } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { summarizeQuiz } from '#engine/questions/summarize-quiz.ts';
import { QuestionForm } from '#islands/quiz/question-form.tsx';
import { QuizSummary } from '#islands/quiz/quiz-summary.tsx';
import type { AnswerSaving } from '#islands/quiz/saving-note.tsx';

type State = { readonly name: string; readonly progress: QuestionProgress; readonly saving: AnswerSaving };
type Props = { readonly single: QuizQuestion; readonly several: QuizQuestion };

const still = () => undefined;
const rightOf = (question: QuizQuestion) => question.choices.filter(({ correct }) => correct).map(({ id }) => id);
const wrongOf = (question: QuizQuestion) => question.choices.filter(({ correct }) => !correct).map(({ id }) => id);

/** Every state a question of two kinds can be in, each reached by the verbs the quiz itself uses. */
function statesOf(question: QuizQuestion): readonly State[] {
  const open = startQuestion(question, null);
  const answer = (...ids: readonly string[]) => submitAnswer(question, open, ids);
  const missed = answer(...wrongOf(question).slice(0, 1));
  const first: readonly State[] = [
    { name: 'open', progress: open, saving: 'saved' },
    { name: 'sent back, nothing chosen', progress: answer(), saving: 'saved' },
    { name: 'right, saved', progress: answer(...rightOf(question)), saving: 'saved' },
    { name: 'missed, saving', progress: missed, saving: 'saving' },
    { name: 'tried again', progress: retryQuestion(missed), saving: 'saved' },
    {
      name: 'right at the second try, answered earlier',
      progress: submitAnswer(question, missed, rightOf(question)),
      saving: 'earlier',
    },
  ];
  if (question.type === 'single-choice') return first;
  return [
    ...first,
    { name: 'sent back, too many', progress: answer(...question.choices.map(({ id }) => id)), saving: 'saved' },
    { name: 'partly right, not saved', progress: answer(...rightOf(question).slice(0, 1)), saving: 'kept-in-memory' },
  ];
}

/** The quiz held still in each of its states. */
export function QuizStates({ single, several }: Props) {
  const questions = [single, several];
  const progresses = [
    submitAnswer(single, startQuestion(single, null), rightOf(single)),
    submitAnswer(several, startQuestion(several, null), wrongOf(several).slice(0, 1)),
  ];
  return (
    <div className="stack">
      {questions.flatMap((question) =>
        statesOf(question).map(({ name, progress, saving }, index) => (
          <QuestionForm
            key={`${question.id}-${name}`}
            question={{ ...question, id: `${question.id}-${index}` }}
            progress={progress}
            saving={saving}
            progressHref="#"
            label={`${question.type.replace('-', ' ')}: ${name}`}
            onTouch={still}
            onSubmit={still}
            onRetry={still}
          />
        )),
      )}
      <QuizSummary summary={summarizeQuiz(progresses)} questions={questions} onRetryMissed={still} />
    </div>
  );
}
