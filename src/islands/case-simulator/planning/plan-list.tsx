import { useDesk } from '../attempt/desk.ts';
import type { PlanPart } from './plan-part.ts';
import { PlanRow } from './plan-row.tsx';
import css from './planning.module.css';

/** The exercises chosen, in the order they are done. */
export function PlanList({ plan, change, disabled }: PlanPart) {
  const { say } = useDesk();
  return (
    <section className={css.part} aria-labelledby="plan-list">
      <h3 id="plan-list" tabIndex={-1}>
        {say('case.plan.list')}
      </h3>
      {plan.items.length === 0 && <p className="soft">{say('case.plan.empty')}</p>}
      <ol className={css.items}>
        {plan.items.map((item, index) => (
          <PlanRow key={item.exercise} item={item} place={index} {...{ plan, change, disabled }} />
        ))}
      </ol>
    </section>
  );
}
