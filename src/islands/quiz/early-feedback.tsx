import type { QuizQuestion } from '#engine/questions/quiz-question.ts';
import { AnswerFeedback } from './answer-feedback.tsx';
import { AnsweredActions } from './answered-actions.tsx';
import { describeResult } from './describe-result.ts';
import { answerFresh, readTicked } from './early-answer.ts';
import { renderNodes } from './render-nodes.ts';

/**
 * Scores a question's form and shows the feedback in place, with the components React will find there when it arrives.
 * Gives the words to say when the answer could not be scored yet, null when it was.
 */
export function showEarlyFeedback(form: HTMLFormElement, question: QuizQuestion, progressHref: string): string | null {
  const progress = answerFresh(question, readTicked(form));
  const result = describeResult(question, progress);
  if (progress.stage === 'open') return result;

  if (form.querySelector('details')?.open) form.dataset.hint = 'used';
  const { first, latest } = progress;
  const feedback = renderNodes(<AnswerFeedback question={question} first={first} latest={latest} ref={null} />);
  const legend = form.querySelector('legend');
  const actions = form.querySelector('button[type="submit"]')?.parentElement;
  while (legend?.nextSibling) legend.nextSibling.remove();
  legend?.after(...feedback);
  actions?.replaceChildren(
    ...renderNodes(<AnsweredActions latest={latest} saving="saving" progressHref={progressHref} onRetry={undefined} />),
  );
  form.dataset.stage = 'answered';
  form.dataset.early = 'shown';
  for (const node of feedback) if (node instanceof HTMLElement) node.focus();
  const status = form.querySelector(':scope > [role="status"]');
  if (status) status.textContent = result;
  if (latest.score.verdict === 'right') form.dispatchEvent(new CustomEvent('plumbline:passed', { bubbles: true }));
  return null;
}
