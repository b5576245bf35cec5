import { useEffect, useState } from 'react';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Screen } from '#engine/screening/reading.ts';
import { firstLook, sinceFirstLook } from '#engine/worksheet/since-first-look.ts';
import { type Assessor, makeAssessor } from '#stores/assessing/assessor.ts';
import type { Reasoning } from './desk.ts';

const THINKING: Reasoning = { status: 'thinking' };

async function reason(assessor: Assessor, screen: Screen, knowledge: CompiledKnowledge): Promise<Reasoning> {
  const look = firstLook(screen, knowledge);
  const assessment = await assessor.assess(screen);
  if (look === null) return { status: 'known', assessment, base: 'population', compared: assessment.hypotheses };
  const { hypotheses } = await assessor.assess(look);
  const test = movementScreen(screen.index, knowledge);
  return {
    status: 'known',
    assessment,
    base: 'movement',
    compared: sinceFirstLook(assessment.hypotheses, hypotheses, test),
  };
}

/** What the engine makes of a screen, worked out in a worker; null asks nothing. The last screen wins. */
export function useReasoning(screen: Screen | null, knowledge: CompiledKnowledge): Reasoning {
  const [assessor, setAssessor] = useState<Assessor | null>(null);
  const [answer, setAnswer] = useState<{ readonly to: Screen; readonly reasoning: Reasoning } | null>(null);
  const asks = screen !== null;
  useEffect(() => {
    if (!asks) return;
    const started = makeAssessor(knowledge);
    setAssessor(started);
    return () => started.close();
  }, [knowledge, asks]);
  useEffect(() => {
    if (assessor === null || screen === null) return;
    let current = true;
    reason(assessor, screen, knowledge).then(
      (reasoning) => current && setAnswer({ to: screen, reasoning }),
      () => current && setAnswer({ to: screen, reasoning: { status: 'failed' } }),
    );
    return () => {
      current = false;
    };
  }, [assessor, screen, knowledge]);
  return answer !== null && answer.to === screen ? answer.reasoning : THINKING;
}
