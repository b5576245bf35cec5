import { assembleEvidence } from './assemble-evidence.ts';
import type { Assessment, Hypothesis } from './assessment.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { disposition } from './disposition.ts';
import { infer, inferDrives, type SumMemo } from './infer.ts';
import type { Mark } from './mark.ts';
import { toNetwork } from './network.ts';
import { briefMarks, readMarks } from './read-marks.ts';
import type { Screen } from './reading.ts';
import { shareShift } from './share-shift.ts';

/**
 * What a screen says of one person: may they train, and what probably drives the index deviation. Probabilities 0–1,
 * shifts in natural log-odds. `prior` is before any reading but knows the sex from the brief. One hypothesis per
 * contributor of the index leg and per central one, largest `drives` first. Throws a RangeError for unknown ids.
 * A memo kept from one screen to the next (on the same knowledge) makes one more reading cheap and changes no answer.
 */
export function assess(screen: Screen, compiled: CompiledKnowledge, memo: SumMemo = new Map()): Assessment {
  const brief = briefMarks(screen, compiled);
  const marks = readMarks(screen, compiled);
  const network = toNetwork(compiled);
  const given = (some: readonly Mark[]) => assembleEvidence([...brief, ...some], screen.index, compiled);
  const before = infer(network, given([]), memo);
  const after = marks.length === 0 ? before : infer(network, given(marks), memo);
  const drivesGiven = (some: readonly Mark[]) => inferDrives(network, given(some), memo).drives;
  const because = shareShift(marks, drivesGiven, before.drives, after.drives);

  const hypotheses = compiled.contributors.map((contributor, i): Hypothesis => {
    const side = contributor.side === 'central' ? 'central' : screen.index.side;
    return {
      contributor: contributor.id,
      side,
      prior: before.present[i] ?? 0,
      present: after.present[i] ?? 0,
      drivesPrior: before.drives[i] ?? 0,
      drives: after.drives[i] ?? 0,
      because: because[i] ?? [],
    };
  });
  return {
    disposition: disposition(screen, compiled),
    hypotheses: hypotheses.sort((a, b) => b.drives - a.drives || (a.contributor < b.contributor ? -1 : 1)),
  };
}
