import { checkPlan } from '#engine/planning/check-plan.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { useDesk } from '../attempt/desk.ts';
import { nameParams } from '../words/name-params.ts';
import css from './planning.module.css';

/** In practice: what about the plan is not in order yet, as the engine sees it. */
export function PlanProblems({ plan }: { readonly plan: Plan }) {
  const { brief, state, data, names, say } = useDesk();
  const problems = plan.items.length === 0 ? [] : checkPlan(plan, brief, state.screen, data.knowledge);
  return (
    <section className={css.part} aria-labelledby="plan-problems">
      <h3 id="plan-problems">{say('case.problems')}</h3>
      {problems.length === 0 ? (
        <p className="soft">{say(plan.items.length === 0 ? 'case.problems.unbegun' : 'case.problems.none')}</p>
      ) : (
        <ul className={css.problems}>
          {problems.map(({ code, params }) => (
            <li key={`${code}-${Object.values(params).join('-')}`}>
              {say(`grading.problem.${code}`, nameParams(params, names, say))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
