// The first script a quiz needs: bundled on its own, so that it arrives early and answers before React does.
import { showEarlyFeedback } from './early-feedback.tsx';
import { readQuizProps } from './island-props.ts';

const QUIZ_FORM = 'form[data-question]';

const NOTES = {
  waiting: 'One moment: another try opens as soon as the page is ready.',
  failed:
    'Your answer is checked but not saved yet: a part of this page could not be loaded. Look at your connection: the page tries again when you are back online.',
} as const;

function say(form: Element, text: string) {
  const note = form.closest('[data-quiz]')?.querySelector('[data-early-note]');
  if (note) note.textContent = text;
}

/** Fetches an island's code by the addresses it carries; the island then starts from the cache. */
function warm(island = document.querySelector(`astro-island:has(${QUIZ_FORM})`)) {
  for (const name of ['component-url', 'renderer-url']) {
    const address = island?.getAttribute(name);
    // A fetch that fails here fails again where it matters, in the island, which says so below.
    if (address) import(/* @vite-ignore */ address).catch(() => undefined);
  }
}

/** Asks for the rest of the quiz; an island whose code did not arrive fetches it again. */
function askForTheRest(form: HTMLFormElement) {
  warm(form.closest('astro-island'));
  const island = form.closest('astro-island');
  if (!form.dataset.failed || !island || !('start' in island) || typeof island.start !== 'function') return;
  delete form.dataset.failed;
  say(form, '');
  island.start();
}

/** The form an event belongs to, while React has not taken it over. */
function earlyForm({ target }: Event): HTMLFormElement | null {
  const form = target instanceof Element ? target.closest<HTMLFormElement>(QUIZ_FORM) : null;
  return form && !form.dataset.ready ? form : null;
}

document.addEventListener(
  'submit',
  (event) => {
    if (event.target instanceof Element) say(event.target, '');
    const form = earlyForm(event);
    if (!form) return;
    event.preventDefault();
    const props = readQuizProps(form);
    const question = props?.questions.find(({ id }) => id === form.dataset.question);
    if (!props || !question || form.dataset.early) return;
    say(form, showEarlyFeedback(form, question, props.progressHref) ?? '');
    askForTheRest(form);
  },
  true,
);

// "Try again" opens the question in React's hands: the press is kept until then.
document.addEventListener('click', (event) => {
  const form = earlyForm(event);
  if (!form?.dataset.early || !(event.target instanceof Element) || !event.target.closest('button')) return;
  form.dataset.again = 'true';
  say(form, NOTES.waiting);
  askForTheRest(form);
});

document.addEventListener('plumbline:ready', (event) => {
  if (event.target instanceof HTMLElement && event.target.dataset.stage === 'answered') say(event.target, '');
});

document.addEventListener('astro:hydration-error', (event) => {
  if (!(event.target instanceof Element)) return;
  for (const form of event.target.querySelectorAll<HTMLFormElement>(QUIZ_FORM)) {
    form.dataset.failed = 'true';
    if (form.dataset.early) say(form, NOTES.failed);
  }
});

addEventListener('online', () => {
  for (const form of document.querySelectorAll<HTMLFormElement>(`${QUIZ_FORM}[data-failed]`)) askForTheRest(form);
});

const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(() => warm()) : setTimeout(warm, 200));
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });
