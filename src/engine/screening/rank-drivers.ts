import { assembleEvidence } from './assemble-evidence.ts';
import type { Hypothesis } from './assessment.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { inferDrives } from './infer.ts';
import { toNetwork } from './network.ts';
import { briefMarks, readMarks } from './read-marks.ts';
import type { Screen } from './reading.ts';

/** A hypothesis with nothing but how probably it drives the index deviation (0–1). */
export type RankedDriver = Pick<Hypothesis, 'contributor' | 'side' | 'drives'>;

/**
 * What probably drives the index deviation, largest first, as in `assess` but without the reasons: for a caller that
 * needs no explanation, at about a hundredth of the price. Throws a RangeError for unknown ids.
 */
export function rankDrivers(screen: Screen, compiled: CompiledKnowledge): readonly RankedDriver[] {
  const marks = [...briefMarks(screen, compiled), ...readMarks(screen, compiled)];
  const { drives } = inferDrives(toNetwork(compiled), assembleEvidence(marks, screen.index, compiled));
  return compiled.contributors
    .map(({ id, side }, i) => ({
      contributor: id,
      side: side === 'central' ? ('central' as const) : screen.index.side,
      drives: drives[i] ?? 0,
    }))
    .sort((a, b) => b.drives - a.drives || (a.contributor < b.contributor ? -1 : 1));
}
