import { useMemo } from 'react';
import { gradeSecondVisit } from '#engine/grading/second-visit/grade-second-visit.ts';
import { useDesk } from '../attempt/desk.ts';
import { CameBack } from './came-back.tsx';
import { CatchUp } from './catch-up.tsx';
import { LookAgain } from './look-again.tsx';
import { MeasureAgain } from './measure-again.tsx';
import { NextStepChoice } from './next-step-choice.tsx';
import { useVisit } from './use-visit.ts';
import { VisitMarks } from './visit-marks.tsx';
import { WhenBack } from './when-back.tsx';

/** Some weeks later: how it went, how it looks, what the tape says, and what follows. For a client sent on: what came back. */
export function SecondVisit() {
  const { data, run, state } = useDesk();
  const there = useVisit();
  const grade = useMemo(() => gradeSecondVisit(data.sheet, run, data.knowledge), [data, run]);
  if (!state.finished) return null;
  if (!there) return <WhenBack />;
  if (grade.status === 'not-marked') return <CameBack />;
  return (
    <>
      {grade.status === 'graded' && <VisitMarks grade={grade} />}
      <CatchUp {...there} />
      <LookAgain {...there} />
      <MeasureAgain {...there} />
      <NextStepChoice visit={there.visit} />
    </>
  );
}
