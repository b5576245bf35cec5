// The first script a quiz needs: it imports nothing up front, so that it arrives early.
const QUIZ_FORM = 'form[data-question]';

const NOTES = {
  waiting: 'One moment: your answer is kept and will be checked as soon as the page is ready.',
  failed: 'The checker could not be loaded. Your answer is still here: look at your connection and press Check again.',
} as const;

/**
 * Fetches everything a quiz needs in one parallel step; the island then starts from the cache. The island's own module
 * is named by its address, since an import by name would also ask for its style sheet, which the page has already.
 */
function warm() {
  const address = document.querySelector(QUIZ_FORM)?.closest('astro-island')?.getAttribute('component-url');
  const parts = [
    address ? import(/* @vite-ignore */ address) : undefined,
    import('@astrojs/react/client.js'),
    import('react/jsx-runtime'),
    import('#engine/record/event-drafts.ts'),
    import('#islands/shared/use-record.ts'),
    import('#stores/learner-record.ts'),
  ];
  // A fetch that fails here fails again where it matters, in the island, which says so below.
  Promise.all(parts).catch(() => undefined);
}

function say(form: Element, text: string) {
  const note = form.closest('[data-quiz]')?.querySelector('[data-early-note]');
  if (note) note.textContent = text;
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
    say(form, NOTES.waiting);
    warm();
    if (failedBefore) startAgain(form.closest('astro-island'));
  },
  true,
);

document.addEventListener('plumbline:ready', (event) => {
  if (event.target instanceof Element) say(event.target, '');
});

document.addEventListener('astro:hydration-error', (event) => {
  if (!(event.target instanceof Element)) return;
  for (const form of event.target.querySelectorAll<HTMLFormElement>(QUIZ_FORM)) {
    if (form.dataset.early) say(form, NOTES.failed);
    form.dataset.early = 'failed';
  }
});

const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(warm) : setTimeout(warm, 200));
if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle, { once: true });
