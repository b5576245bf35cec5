import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { painStops } from './pain-stops.ts';
import type { Worksheet } from './worksheet.ts';

/** Tests that could come next: not required, not taken, not skipped, not stopped by pain. */
export const availableTests = (
  { entries, skipped }: Pick<Worksheet, 'entries' | 'skipped'>,
  knowledge: Pick<CaseKnowledge, 'tests' | 'grading'>,
): readonly string[] => {
  const out = new Set([...skipped, ...entries.map(({ test }) => test), ...painStops({ entries }, knowledge).stopped]);
  return knowledge.tests
    .filter(({ id, required, purpose }) => !required && purpose !== 'safety' && !out.has(id))
    .map(({ id }) => id);
};
