import { assess } from './assess.ts';
import type { Assessment } from './assessment.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import type { Reading, Screen } from './reading.ts';

/** What the assessment would be if this finding on this side had been read so, whatever was recorded of it. */
export function counterfactual(screen: Screen, reading: Reading, compiled: CompiledKnowledge): Assessment {
  const others = screen.readings.filter(({ finding, side }) => finding !== reading.finding || side !== reading.side);
  return assess({ ...screen, readings: [...others, reading] }, compiled);
}
