import { Fragment } from 'react';
import { useDesk } from '../attempt/desk.ts';
import { useDraft } from '../attempt/use-draft.ts';
import { Undo } from '../frame/undo.tsx';
import { Accommodations } from '../planning/accommodations.tsx';
import { EMPTY_PLAN } from '../planning/change-plan.ts';
import { ExercisePicker } from '../planning/exercise-picker.tsx';
import { HandoverForm } from '../planning/handover-form.tsx';
import { PlanList } from '../planning/plan-list.tsx';
import { PlanMinutes } from '../planning/plan-minutes.tsx';
import { PlanProblems } from '../planning/plan-problems.tsx';
import { RetestForm } from '../planning/retest-form.tsx';

/** The first block of weeks; or, for a client who is sent on, what is handed over. */
export function PlanStep() {
  const { state } = useDesk();
  const { draft, change, undo, undone } = useDraft(state.plan ?? EMPTY_PLAN, (plan) => ({ type: 'planned', plan }));
  const part = { plan: draft, change, disabled: state.finished };
  if (state.decided?.action === 'refer')
    return (
      <>
        <HandoverForm key={undone} {...part} />
        <Undo undo={undo} />
      </>
    );
  return (
    <Fragment key={undone}>
      <PlanMinutes plan={draft} />
      <PlanList {...part} />
      <ExercisePicker {...part} />
      <Accommodations {...part} />
      <RetestForm {...part} />
      {state.mode !== 'check' && !state.finished && <PlanProblems plan={draft} />}
      <Undo undo={undo} />
    </Fragment>
  );
}
