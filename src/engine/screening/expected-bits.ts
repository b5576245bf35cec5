import { assembleEvidence } from './assemble-evidence.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { forecast } from './forecast.ts';
import { infer, type SumMemo } from './infer.ts';
import { toLookup } from './knowledge-lookup.ts';
import type { Mark } from './mark.ts';
import { toNetwork } from './network.ts';
import { briefMarks, readMarks } from './read-marks.ts';
import type { Screen } from './reading.ts';
import { subjectsOf } from './test-outcomes.ts';

/**
 * What a test would be expected to tell at this moment, in bits: by how much it would lower the summed entropies of
 * `drives`, averaged over its outcomes. 0 if nothing it reads is new. Throws a RangeError for an unknown test.
 */
export function expectedBits(screen: Screen, test: string, compiled: CompiledKnowledge): number {
  const bits = forecaster(screen, compiled)(test);
  return bits.reduce((sum, bit) => sum + bit, 0);
}

/** For one screen: test id → expected bits per contributor, by position. What the screen says is worked out once. */
export function forecaster(screen: Screen, compiled: CompiledKnowledge): (test: string) => Float64Array {
  const network = toNetwork(compiled);
  const known = [...briefMarks(screen, compiled), ...readMarks(screen, compiled)];
  const memo: SumMemo = new Map();
  const believe = (more: readonly Mark[]) =>
    infer(network, assembleEvidence([...known, ...more], screen.index, compiled), memo);
  const now = believe([]);
  return (id) => {
    const test = toLookup(compiled).tests.get(id);
    if (!test) throw new RangeError(`"${id}" is not a test.`);
    return forecast(subjectsOf(test, screen, compiled), now, believe);
  };
}
