import { sessionMinutes } from '#engine/planning/check-minutes.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { useDesk } from '../attempt/desk.ts';
import css from './planning.module.css';

/** Minutes a session of this plan takes, against those the client has; changes as the plan does. */
export function PlanMinutes({ plan }: { readonly plan: Plan }) {
  const { brief, data, say } = useDesk();
  const minutes = sessionMinutes(plan, data.knowledge);
  const most = brief.brief.minutesPerSession;
  return (
    <div className={css.minutes} data-over={minutes > most}>
      <output>{say('case.plan.minutes', { minutes, most, name: brief.name })}</output>
      <span className={css.fill} aria-hidden="true">
        <span style={{ inlineSize: `${Math.min(100, (100 * minutes) / most)}%` }} />
      </span>
      <p className="small soft">{say('case.plan.week', { sessions: brief.brief.sessionsPerWeek, name: brief.name })}</p>
    </div>
  );
}
