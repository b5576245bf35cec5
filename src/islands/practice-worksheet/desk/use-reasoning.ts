import { useEffect, useState } from 'react';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Screen } from '#engine/screening/reading.ts';
import { type Assessor, makeAssessor } from '#stores/assessing/assessor.ts';
import type { Reasoning } from './desk.ts';

const THINKING: Reasoning = { status: 'thinking' };

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
    assessor.assess(screen).then(
      (assessment) => current && setAnswer({ to: screen, reasoning: { status: 'known', assessment } }),
      () => current && setAnswer({ to: screen, reasoning: { status: 'failed' } }),
    );
    return () => {
      current = false;
    };
  }, [assessor, screen]);
  return answer !== null && answer.to === screen ? answer.reasoning : THINKING;
}
