import { useMemo } from 'react';
import { grade } from '#engine/grading/grade.ts';
import { assess } from '#engine/screening/assess.ts';
import { useDesk } from '../attempt/desk.ts';
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

/** The debrief, in the order that teaches: safety, what drove it, what to change, how others went about it; the marks line by line come last. */
export function Debrief() {
  const { data, run, state } = useDesk();
  const verdict = useMemo(() => grade(data.sheet, run, data.knowledge), [data, run]);
  const assessment = useMemo(() => assess(state.screen, data.knowledge), [state.screen, data]);
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
