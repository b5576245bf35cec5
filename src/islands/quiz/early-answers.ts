import { EARLY_NOTE, QUIZ_FORM } from './early-answer.ts';

const NOTES = {
  waiting: 'One moment: your answer is kept and will be checked as soon as the page is ready.',
  failed: 'The checker could not be loaded. Your answer is still here: look at your connection and press Check again.',
} as const;

let warmed: Promise<unknown> | undefined;

/** Fetches everything the quiz needs in one parallel step; the island then starts from the cache. */
function warm() {
  warmed ??= Promise.all([import('./quiz.tsx'), import('@astrojs/react/client.js')]).catch(() => {
    warmed = undefined;
  });
}

function say(form: Element, note: keyof typeof NOTES) {
  const element = form.closest('[data-quiz]')?.querySelector(EARLY_NOTE);
  if (element) element.textContent = NOTES[note];
}

/** Asks an island whose code did not arrive to fetch it again. */
function startAgain(island: Element | null) {
  if (island && 'start' in island && typeof island.start === 'function') island.start();
}

// Keeps a press on "Check" made before the island is ready; the island answers it when it starts.
document.addEventListener(
  'submit',
  (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches(QUIZ_FORM) || form.dataset.ready) return;
    event.preventDefault();
    const failedBefore = form.dataset.early === 'failed';
    form.dataset.early = 'waiting';
    say(form, 'waiting');
    warm();
    if (failedBefore) startAgain(form.closest('astro-island'));
  },
  true,
);

document.addEventListener('astro:hydration-error', (event) => {
  if (!(event.target instanceof Element)) return;
  for (const form of event.target.querySelectorAll<HTMLFormElement>(QUIZ_FORM)) {
    if (form.dataset.early) say(form, 'failed');
    form.dataset.early = 'failed';
  }
});

const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(warm) : setTimeout(warm, 200));
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });
