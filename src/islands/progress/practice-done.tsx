import type { LearnerRecord } from '#engine/record/learner-record.ts';
import { countWords } from './count-words.ts';
import css from './progress.module.css';

type Props = { readonly record: LearnerRecord; readonly practiceHref: string };

/** Drills of the practice pages by the id the record knows them by, and what is counted in each. */
const DRILLS = [
  { id: 'spot', slug: 'spot', name: 'Spot the departure', one: 'clip' },
  { id: 'measure', slug: 'measure', name: 'Measure it', one: 'angle' },
  { id: 'contrast', slug: 'contrast', name: 'Which test tells them apart?', one: 'pair' },
  { id: 'form-a', slug: 'assessment', name: 'Before and after', one: 'clip' },
] as const;

/** What was practised, drill by drill; each drill's own page has its charts. */
export function PracticeDone({ record, practiceHref }: Props) {
  const done = DRILLS.flatMap((drill) => {
    const answered = record.drills.get(drill.id)?.entries.filter(({ type }) => type === 'answered').length ?? 0;
    return answered === 0 ? [] : [{ ...drill, answered }];
  });
  if (done.length === 0) return null;
  return (
    <section className={css.module} aria-labelledby="done-practice">
      <h3 id="done-practice">Practice</h3>
      <ul className={css.items}>
        {done.map(({ id, slug, name, one, answered }) => (
          <li key={id} className={css.item}>
            <a href={`${practiceHref}${slug}/`}>{name}</a>
            <span className={css.status}>{countWords(answered, one)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
