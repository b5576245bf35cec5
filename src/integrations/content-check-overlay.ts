import type { Problem } from '#engine/check/problem.ts';
import { PROBLEMS_ADDRESS, PROBLEMS_EVENT } from './content-check-channel.ts';

/** Shows, in the dev server only, what the content check says of the page an author is looking at. */

const element = <K extends keyof HTMLElementTagNameMap>(tag: K, ...children: (string | Node)[]) => {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
};

/** The content file a page is made from, as far as its address tells. */
function isAboutThisPage({ file }: Problem): boolean {
  const steps = location.pathname.split('/').filter(Boolean);
  const [module, lesson] = steps.slice(-2);
  return (
    file === `content/lessons/${module}/${lesson}.mdx` ||
    file === `content/cases/${lesson}.yaml` ||
    file === `content/questions/${lesson}.yaml`
  );
}

function describe(problem: Problem): HTMLLIElement {
  const { file, line, column, severity, rule, found, expected, suggestion, fix } = problem;
  const place = element('code', `${file}:${line}:${column}`);
  const meant = suggestion === undefined ? '' : ` Did you mean “${suggestion}”?`;
  const item = element(
    'li',
    place,
    ` ${severity} · ${rule}`,
    element('br'),
    `${found}${meant}`,
    element('br'),
    `Expected: ${expected}. ${fix}`,
  );
  item.style.marginBlock = '0.6em';
  return item;
}

function list(title: string, problems: readonly Problem[], open: boolean): HTMLElement[] {
  if (problems.length === 0) return [];
  const details = element('details', element('summary', `${title}: ${problems.length}`));
  const items = element('ul', ...problems.map(describe));
  items.style.paddingInlineStart = '1.2em';
  details.append(items);
  details.open = open;
  return [details];
}

function show(problems: readonly Problem[]): void {
  document.getElementById('content-problems')?.remove();
  if (problems.length === 0) return;
  const here = problems.filter(isAboutThisPage);
  const elsewhere = problems.filter((problem) => !isAboutThisPage(problem));
  const box = element(
    'aside',
    ...list('To put right on this page', here, true),
    ...list('Elsewhere in content/', elsewhere, false),
  );
  box.id = 'content-problems';
  box.setAttribute('aria-label', 'Content check');
  box.dataset.pagefindIgnore = 'all';
  Object.assign(box.style, {
    position: 'fixed',
    insetInlineEnd: '1rem',
    insetBlockEnd: '1rem',
    zIndex: '1000',
    maxInlineSize: 'min(44rem, calc(100vw - 2rem))',
    maxBlockSize: '60vh',
    overflow: 'auto',
    padding: '0.75rem 1rem',
    font: '14px/1.45 system-ui, sans-serif',
    color: 'oklch(0.22 0.02 60)',
    background: 'oklch(0.97 0.03 85)',
    border: `2px solid ${here.some(({ severity }) => severity === 'error') ? 'oklch(0.55 0.2 30)' : 'oklch(0.7 0.1 85)'}`,
    borderRadius: '6px',
    boxShadow: '0 4px 20px oklch(0 0 0 / 0.25)',
  });
  document.body.append(box);
}

const answer = await fetch(PROBLEMS_ADDRESS);
if (answer.ok) show(await answer.json());
import.meta.hot?.on(PROBLEMS_EVENT, show);
