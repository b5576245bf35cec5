import { useDeferredValue, useMemo } from 'react';
import { judge } from '#engine/grading/grade.ts';
import { useDesk } from '../attempt/desk.ts';
import type { Run } from '../attempt/read-runs.ts';
import { Again } from './again.tsx';
import { Alternatives } from './alternatives.tsx';
import { Calibration } from './calibration.tsx';
import { Changes } from './changes.tsx';
import css from './debrief.module.css';
import { Disagree } from './disagree.tsx';
import { LinksBeside } from './links-beside.tsx';
import { Marks } from './marks.tsx';
import { SafetyLine } from './safety-line.tsx';
import { TimelineBeside } from './timeline-beside.tsx';
import { WhatDroveIt } from './what-drove-it.tsx';
import { WhatIf } from './what-if.tsx';

/** The debrief; worked out once its page stands, so that the touch that asked for it is answered first. */
export function Debrief() {
  const run = useDeferredValue(useDesk().run, null);
  return run && <Judged run={run} />;
}

/** In the order that teaches: safety, what drove it, what to change, how others went about it; the marks line by line come last. */
function Judged({ run }: { readonly run: Run }) {
  const { data } = useDesk();
  const { verdict, assessment } = useMemo(() => judge(data.sheet, run, data.knowledge), [data, run]);
  if (verdict.status === 'not-ready') return null;
  return (
    <div className={css.debrief}>
      <SafetyLine verdict={verdict} />
      <WhatDroveIt assessment={assessment} />
      <Changes verdict={verdict} />
      <TimelineBeside />
      <LinksBeside assessment={assessment} />
      <WhatIf assessment={assessment} />
      <Alternatives />
      <Calibration assessment={assessment} />
      <Marks verdict={verdict} />
      <Disagree verdict={verdict} />
      <Again verdict={verdict} />
    </div>
  );
}
