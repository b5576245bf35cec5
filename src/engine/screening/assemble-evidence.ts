import type { CompiledKnowledge } from './compiled-knowledge.ts';
import type { Activation, Factor } from './factor.ts';
import type { Keep } from './keep.ts';
import { toKeeps } from './keeps.ts';
import { makeActivation } from './make-activation.ts';
import type { Mark } from './mark.ts';
import type { Screen } from './reading.ts';

export type Evidence = {
  readonly leg: 'left' | 'right';
  readonly factors: readonly Factor[];
  readonly activation: Activation;
};

/**
 * Turns marks into factors: those of one deviation on one side become one factor, so that three looks at the same
 * deviation do not count as three causes. Marks on the index deviation itself join the probes in the activation part.
 */
export function assembleEvidence(
  marks: readonly Mark[],
  index: Screen['index'],
  compiled: CompiledKnowledge,
): Evidence {
  const keeps = toKeeps(compiled);
  const factors: Factor[] = [];
  const aboutIndex: Mark[] = [];
  const ofDeviations = new Map<Keep, { whenTrue: number; whenFalse: number }>();
  for (const mark of marks) {
    if (mark.kind === 'answer') {
      const keep = keeps.answer(mark.finding, mark.side);
      factors.push(mark.yes ? { a: 0, b: -keep.base, keep } : { a: 1, b: keep.base, keep });
    } else if (mark.kind === 'capacity') {
      const { keep, negated } = keeps.capacity(mark.finding, mark.side);
      const [ofProduct, otherwise] = negated ? [mark.whenFalse, mark.whenTrue] : [mark.whenTrue, mark.whenFalse];
      factors.push({ a: otherwise, b: (otherwise - ofProduct) * keep.base, keep });
    } else if (mark.kind !== 'deviation' || (mark.deviation === index.deviation && mark.side === index.side)) {
      aboutIndex.push(mark);
    } else {
      const keep = keeps.deviation(mark.deviation, mark.side);
      const same = ofDeviations.get(keep);
      ofDeviations.set(keep, {
        whenTrue: mark.whenTrue * (same?.whenTrue ?? 1),
        whenFalse: mark.whenFalse * (same?.whenFalse ?? 1),
      });
    }
  }
  for (const [keep, { whenTrue, whenFalse }] of ofDeviations) {
    factors.push({ a: whenTrue, b: (whenTrue - whenFalse) * keep.base, keep });
  }
  return { leg: index.side, factors, activation: makeActivation(aboutIndex, index, compiled) };
}
