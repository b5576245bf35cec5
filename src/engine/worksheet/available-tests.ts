import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Worksheet } from './worksheet.ts';

/** Tests that could come next: not required, not taken, not skipped. */
export const availableTests = (
  { entries, skipped }: Pick<Worksheet, 'entries' | 'skipped'>,
  { tests }: Pick<CompiledKnowledge, 'tests'>,
): readonly string[] =>
  tests
    .filter(
      ({ id, required, purpose }) =>
        !required && purpose !== 'safety' && !skipped.includes(id) && !entries.some(({ test }) => test === id),
    )
    .map(({ id }) => id);
