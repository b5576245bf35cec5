import { type Stop, useDesk } from '../attempt/desk.ts';
import { StopList } from './stop-list.tsx';
import css from './workspace.module.css';

/** The steps beside the work, where there is room for them. */
export function StepsRail({ viewed }: { readonly viewed: Stop }) {
  const { say } = useDesk();
  return (
    <nav className={`${css.rail} no-print`} aria-label={say('case.steps.name')}>
      <StopList viewed={viewed} />
    </nav>
  );
}
