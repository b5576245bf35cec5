import { Watch } from '../ratings/watch.tsx';
import type { NamedTest } from '../words/make-names.ts';
import css from './steps.module.css';

/** One more movement to film and rate with one's own eyes. */
export function WatchRow({ test }: { readonly test: NamedTest }) {
  return (
    <li className={css.test}>
      <h4>{test.name}</h4>
      <Watch test={test.id} />
    </li>
  );
}
