import type { LearnerRecord, LessonRecord } from '#engine/record/learner-record.ts';
import { Attempts } from './attempts.tsx';
import type { Outline } from './outline.ts';
import css from './progress.module.css';

const LESSON_WORDS = { completed: '✓ Completed', visited: 'Opened' } as const satisfies Record<
  LessonRecord['status'],
  string
>;

type Props = { readonly record: LearnerRecord; readonly outline: Outline };

/** The course, and beside each lesson and client what was done. */
export function DoneSoFar({ record, outline }: Props) {
  return outline.modules.map((module) => (
    <section key={module.id} className={css.module} aria-labelledby={`done-${module.id}`}>
      <h3 id={`done-${module.id}`}>{module.title}</h3>
      <ul className={css.items}>
        {module.lessons.map((lesson) => {
          const status = record.lessons.get(lesson.id)?.status;
          return (
            <li key={lesson.id} className={css.item}>
              <a href={lesson.href}>{lesson.title}</a>
              {status && (
                <span className={css.status} data-status={status}>
                  {LESSON_WORDS[status]}
                </span>
              )}
            </li>
          );
        })}
        {module.cases.map((client) => {
          const done = record.cases.get(client.id);
          return (
            <li key={client.id} className={css.item}>
              <a href={client.href}>Client: {client.name}</a>
              {done && <Attempts record={done} />}
            </li>
          );
        })}
      </ul>
    </section>
  ));
}
