export type EarlyAnswer = {
  /** Choice ids ticked before the island was ready. */
  readonly ticked: readonly string[];
  /** True when "Check" was pressed before the island was ready. */
  readonly pressed: boolean;
  readonly hintOpen: boolean;
};

/** Choice ids ticked in a question's form, in the order shown. */
export function readTicked(form: HTMLFormElement): readonly string[] {
  return new FormData(form).getAll('choice').map(String);
}

/** Reads what the learner did with a form before the island was ready, and takes the form over. */
export function takeEarlyAnswer(form: HTMLFormElement): EarlyAnswer {
  const pressed = form.dataset.early === 'waiting';
  delete form.dataset.early;
  form.dataset.ready = 'true';
  form.dispatchEvent(new CustomEvent('plumbline:ready', { bubbles: true }));
  return { ticked: readTicked(form), pressed, hintOpen: form.querySelector('details')?.open ?? false };
}
