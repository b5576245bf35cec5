import type { LearnerRecord } from '#engine/record/learner-record.ts';
import { findResume } from './find-resume.ts';
import type { Outline } from './outline.ts';
import css from './progress.module.css';

type Props = { readonly record: LearnerRecord; readonly outline: Outline };

/** The one link most people come for. */
export function ResumeCard({ record, outline }: Props) {
  const place = findResume(record, outline);
  if (!place) return null;
  const begun = record.eventCount > 0;
  return (
    <p className={css.resume}>
      <span className="eyebrow">{begun ? 'Go on with' : 'Begin with'}</span>
      <a className={css.resumeLink} href={place.href}>
        {place.label}
      </a>
    </p>
  );
}
