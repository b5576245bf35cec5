import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { looksAgain } from '#engine/planning/looks-again.ts';
import type { Screen } from '#engine/screening/reading.ts';

/**
 * Ids of what can be taken again, of all that was read: numbers from an instrument, numbers the client told where
 * training is known to move them or they say how well the movement is done, and last the movement itself.
 */
export const retestOptions = (
  { index, readings }: Pick<Screen, 'index' | 'readings'>,
  { tests, responses, grading }: Pick<CaseKnowledge, 'tests' | 'responses' | 'grading'>,
): readonly string[] => {
  const read = tests
    .flatMap(({ findings }) => findings)
    .filter(({ id }) => readings.some(({ finding }) => finding === id));
  const moves = (id: string): boolean =>
    responses.some(({ measure, of }) => measure === id && (of.contributor ?? of.deviation) !== undefined) ||
    grading.performanceMeasures.some(({ finding }) => finding === id);
  const numbers = read.filter(({ id, kind, reads }) => kind === 'number' && (reads.kind !== 'history' || moves(id)));
  const looks = read.filter(({ id }) => looksAgain(id, index.deviation, { tests }));
  return [...new Set([...numbers, ...looks].map(({ id }) => id))];
};
