import { assembleEvidence } from './assemble-evidence.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { forecast } from './forecast.ts';
import { inferDrives, type SumMemo } from './infer.ts';
import { toLookup } from './knowledge-lookup.ts';
import type { Mark } from './mark.ts';
import { toNetwork } from './network.ts';
import { briefMarks, readMarks } from './read-marks.ts';
import type { Screen } from './reading.ts';
import { type Subject, subjectsOf } from './test-outcomes.ts';

/**
 * What a test would be expected to tell at this moment, in bits: by how much it would lower the summed entropies of
 * `drives`, averaged over its outcomes. 0 if nothing it reads is new. Throws a RangeError for an unknown test.
 */
export function expectedBits(screen: Screen, test: string, compiled: CompiledKnowledge): number {
  return sumOf(forecaster(screen, compiled)(test));
}

/**
 * Whether `expectedBits` reaches so many bits. Asks one subject of the test at a time before it weighs them together:
 * what one subject tells, all of them tell at least. A memo shared by screens of the same knowledge changes no answer.
 */
export function tellsAtLeast(
  bits: number,
  screen: Screen,
  test: string,
  compiled: CompiledKnowledge,
  memo: SumMemo = new Map(),
): boolean {
  const { now, believe } = believer(screen, compiled, memo);
  const subjects = subjectsIn(screen, test, compiled);
  const reaches = (some: readonly Subject[]): boolean => sumOf(forecast(some, now, believe)) >= bits;
  return subjects.some((subject) => reaches([subject])) || reaches(subjects);
}

/** For one screen: test id → expected bits per contributor, by position. What the screen says is worked out once. */
export function forecaster(screen: Screen, compiled: CompiledKnowledge): (test: string) => Float64Array {
  const { now, believe } = believer(screen, compiled, new Map());
  return (id) => forecast(subjectsIn(screen, id, compiled), now, believe);
}

function believer(screen: Screen, compiled: CompiledKnowledge, memo: SumMemo) {
  const network = toNetwork(compiled);
  const known = [...briefMarks(screen, compiled), ...readMarks(screen, compiled)];
  const believe = (more: readonly Mark[]) =>
    inferDrives(network, assembleEvidence([...known, ...more], screen.index, compiled), memo);
  return { now: believe([]), believe };
}

function subjectsIn(screen: Screen, id: string, compiled: CompiledKnowledge): readonly Subject[] {
  const test = toLookup(compiled).tests.get(id);
  if (!test) throw new RangeError(`"${id}" is not a test.`);
  return subjectsOf(test, screen, compiled);
}

function sumOf(bits: Float64Array): number {
  return bits.reduce((sum, bit) => sum + bit, 0);
}
