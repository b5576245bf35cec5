import css from './debrief.module.css';

const PATHS = {
  right: 'M4 12.5l5 5L20 6.5',
  partly: 'M4 12h16',
  missed: 'M6 6l12 12M18 6L6 18',
  stop: 'M8 3h8l5 5v8l-5 5H8l-5-5V8zM12 8v5M12 16v.5',
} as const;

/** A small drawn sign beside a word; the word carries the meaning. */
export function Mark({ of }: { readonly of: keyof typeof PATHS }) {
  return (
    <svg className={css.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[of]} />
    </svg>
  );
}
