import { type QuestionProgress, startQuestion, submitAnswer } from '#engine/questions/question-progress.ts';
import type { QuizQuestion } from '#engine/questions/quiz-question.ts';

export type EarlyAnswer = {
  /** Choice ids ticked before the island was ready. */
  readonly ticked: readonly string[];
  /** True when the hint was open, or had been when the answer was checked. */
  readonly hintUsed: boolean;
  /** True when "Try again" was pressed under feedback shown early. */
  readonly again: boolean;
};

/** Choice ids ticked in a question's form, in the order shown. */
export function readTicked(form: HTMLFormElement): readonly string[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[name="choice"]:checked')].map((input) => input.value);
}

/** What an answer comes to for a question nobody has touched on this page. */
export const answerFresh = (question: QuizQuestion, ticked: readonly string[]): QuestionProgress =>
  submitAnswer(question, startQuestion(question, null), ticked);

/** The answer whose feedback the page already shows, for the first render to agree with; null when there is none. */
export function shownEarly(question: QuizQuestion): Extract<QuestionProgress, { stage: 'answered' }> | null {
  if (typeof document === 'undefined') return null;
  const form = document.querySelector<HTMLFormElement>(`#question-${CSS.escape(question.id)}[data-early="shown"]`);
  const progress = form && answerFresh(question, readTicked(form));
  return progress?.stage === 'answered' ? progress : null;
}

/** Reads what the learner did with a form before the island was ready, and takes the form over. */
export function takeEarlyAnswer(form: HTMLFormElement): EarlyAnswer {
  const { hint, again } = form.dataset;
  for (const name of ['early', 'hint', 'again']) delete form.dataset[name];
  form.dataset.ready = 'true';
  form.dispatchEvent(new CustomEvent('plumbline:ready', { bubbles: true }));
  const hintOpen = form.querySelector('details')?.open ?? false;
  return { ticked: readTicked(form), hintUsed: hint === 'used' || hintOpen, again: again === 'true' };
}
