import { assembleEvidence } from './assemble-evidence.ts';
import type { Assessment, Hypothesis } from './assessment.ts';
import type { Beliefs } from './beliefs.ts';
import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { disposition } from './disposition.ts';
import { infer, type SumMemo } from './infer.ts';
import type { Mark } from './mark.ts';
import { toNetwork } from './network.ts';
import { briefMarks, readMarks } from './read-marks.ts';
import type { Screen } from './reading.ts';
import { shareShift } from './share-shift.ts';

/**
 * What a screen says of one person: may they train, and what probably drives the index deviation. Probabilities 0–1,
 * shifts in natural log-odds. `prior` is before any reading but knows the sex from the brief. One hypothesis per
 * contributor of the index leg and per central one, largest `drives` first. Throws a RangeError for unknown ids.
 */
export function assess(screen: Screen, compiled: CompiledKnowledge): Assessment {
  const brief = briefMarks(screen, compiled);
  const marks = readMarks(screen, compiled);
  const memo: SumMemo = new Map();
  const believe = (some: readonly Mark[]): Beliefs =>
    infer(toNetwork(compiled), assembleEvidence([...brief, ...some], screen.index, compiled), memo);
  const before = believe([]);
  const after = marks.length === 0 ? before : believe(marks);
  const because = shareShift(marks, (some) => believe(some).drives, before.drives, after.drives);

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
