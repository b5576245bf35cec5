import { assembleEvidence } from '#engine/screening/assemble-evidence.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { infer } from '#engine/screening/infer.ts';
import { toNetwork } from '#engine/screening/network.ts';
import { briefMarks, readMarks } from '#engine/screening/read-marks.ts';
import type { Screen } from '#engine/screening/reading.ts';

/** P(drives) by contributor, without the explanation that `assess` adds. */
export function believe(screen: Screen, compiled: CompiledKnowledge): Map<string, number> {
  const marks = [...briefMarks(screen, compiled), ...readMarks(screen, compiled)];
  const { drives } = infer(toNetwork(compiled), assembleEvidence(marks, screen.index, compiled));
  return new Map(compiled.contributors.map(({ id }, i) => [id, drives[i] ?? 0]));
}
