import css from './spot.module.css';
import type { PartVerdict } from './spot-words.table.ts';

/** A tick, a half, an open ring, a ring crossed: the word beside it says the same. */
const MARKS: Readonly<Record<PartVerdict, string>> = {
  right: 'M4.5 10.5 8.5 14.5 15.5 6',
  size: 'M5 10h10',
  missed: 'M10 4.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11z',
  extra: 'M10 4.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11zM6 14 14 6',
};

export function VerdictMark({ verdict }: { readonly verdict: PartVerdict }) {
  return (
    <svg className={css.mark} viewBox="0 0 20 20" aria-hidden="true">
      <path d={MARKS[verdict]} />
    </svg>
  );
}
