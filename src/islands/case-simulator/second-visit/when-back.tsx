import { useId, useState } from 'react';
import { VISIT_WEEKS, type VisitWeeks } from '#engine/grading/second-visit/second-visit-action.ts';
import { useDesk } from '../attempt/desk.ts';
import { Segmented } from '../ratings/segmented.tsx';
import css from './second-visit.module.css';

/** When the client comes back: the plan's own week is offered first. */
export function WhenBack() {
  const { act, announce, brief, state, say } = useDesk();
  const name = useId();
  const planned = state.plan?.retest?.weeks ?? VISIT_WEEKS[0];
  const [weeks, setWeeks] = useState<VisitWeeks>(planned > VISIT_WEEKS[0] ? VISIT_WEEKS[1] : VISIT_WEEKS[0]);
  const back = () => {
    if (act({ type: 'came-back', weeks })) announce(say('case.visit.isBack', { name: brief.name, weeks }));
  };
  return (
    <section className={css.part}>
      <Segmented
        name={name}
        legend={say('case.visit.when')}
        options={VISIT_WEEKS.map((value) => ({
          value: String(value),
          label: say('case.visit.weeks', { weeks: value }),
        }))}
        chosen={String(weeks)}
        choose={(chosen) => setWeeks(VISIT_WEEKS.find((each) => String(each) === chosen) ?? weeks)}
      />
      <p>
        <button type="button" className="button" data-kind="primary" onClick={back}>
          {say('case.visit.begin', { name: brief.name })}
        </button>
      </p>
    </section>
  );
}
