import type { QuizQuestion } from '#engine/questions/quiz-question.ts';

const LIST = 1;

/** Undoes the form Astro gives props on the page: every value is `[kind, value]`, and only lists have a kind of their own here. */
function revive(written: unknown): unknown {
  const [kind, value] = written as [number, unknown];
  if (kind === LIST) return (value as unknown[]).map(revive);
  return typeof value === 'object' && value !== null ? reviveFields(value) : value;
}

const reviveFields = (fields: object) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, revive(value)]));

/** The props of the quiz a form stands in, as the page carries them for React; null where there is none. */
export function readQuizProps(
  form: Element,
): { readonly questions: readonly QuizQuestion[]; readonly progressHref: string } | null {
  const written = form.closest('astro-island')?.getAttribute('props');
  if (!written) return null;
  const { questions, progressHref } = reviveFields(JSON.parse(written));
  return { questions: questions as readonly QuizQuestion[], progressHref: String(progressHref) };
}
