import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { Say } from '../words/make-say.ts';
import css from './brief.module.css';

type Props = { readonly brief: CaseBrief; readonly say: Say };

/** Who walks in: their own words first, then what stands on the intake form. */
export function Brief({ brief: { brief }, say }: Props) {
  const { goal, training, minutesPerSession, sessionsPerWeek, equipment, statureMetres, massKilograms } = brief;
  const facts = [
    ['wants', goal],
    ['trains', training],
    ['time', say('case.brief.time.is', { minutes: minutesPerSession, sessions: sessionsPerWeek })],
    ['equipment', equipment.map((id) => id.replaceAll('-', ' ')).join(', ')],
    ['size', say('case.brief.size.is', { metres: statureMetres.toFixed(2), kilograms: massKilograms })],
  ] as const;
  return (
    <div className={css.brief}>
      <blockquote>
        <p>“{brief.opening.trim()}”</p>
      </blockquote>
      <dl>
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{say(`case.brief.${term}`)}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
