import { useRef, useState } from 'react';
import { DeskContext } from '../attempt/desk.ts';
import { useNewDesk } from '../attempt/use-new-desk.ts';
import { STEP_PAGES } from '../steps/step-pages.table.ts';
import { DeskBar } from './desk-bar.tsx';
import { SidePanel } from './side-panel.tsx';
import { StepPage } from './step-page.tsx';
import { StepsRail } from './steps-rail.tsx';
import css from './workspace.module.css';

/** The room: steps on the left, the work in the middle, figure, clock and notes on the right; one column on a phone. */
export function Workspace(given: Parameters<typeof useNewDesk>[0]) {
  const { desk, announced, viewed, moved } = useNewDesk(given);
  const [panelOpen, setPanelOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const closePanel = () => {
    setPanelOpen(false);
    toggle.current?.focus();
  };
  const Page = STEP_PAGES[viewed];
  return (
    <DeskContext value={desk}>
      <div className={css.workspace} data-step={viewed}>
        <DeskBar viewed={viewed} panelOpen={panelOpen} toggle={toggle} togglePanel={() => setPanelOpen(!panelOpen)} />
        <StepsRail viewed={viewed} />
        <StepPage key={viewed} step={viewed} takesFocus={moved}>
          <Page />
        </StepPage>
        <SidePanel open={panelOpen} close={closePanel} />
        <p className="visually-hidden" role="status" aria-live="polite">
          {announced}
        </p>
      </div>
    </DeskContext>
  );
}
