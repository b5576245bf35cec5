import type { OptionOutcome, Verdict } from '#engine/questions/question-score.ts';
import css from './quiz.module.css';

const PATHS = {
  tick: 'M3.5 10.5 8 15l8.5-10',
  half: 'M3 10h14M10 3v14',
  bob: 'M10 2v6M5.5 8h9l-1 4L10 18l-3.5-6z',
  cross: 'M5 5l10 10M15 5 5 15',
  ring: 'M10 3.5a6.5 6.5 0 1 0 .01 0z',
  dash: 'M4.5 10h11',
} as const;

const PATH_OF = {
  right: 'tick',
  partly: 'half',
  'not-yet': 'bob',
  'rightly-chosen': 'tick',
  'wrongly-chosen': 'cross',
  missed: 'ring',
  'rightly-left': 'dash',
} as const satisfies Record<Verdict | OptionOutcome, keyof typeof PATHS>;

/** A drawn mark; the words beside it carry the meaning, so it is silent to screen readers. */
export function MarkIcon({ of }: { readonly of: Verdict | OptionOutcome }) {
  return (
    <svg className={css.icon} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[PATH_OF[of]]} />
    </svg>
  );
}
