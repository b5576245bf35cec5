import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';

/**
 * true if a finding is the movement itself, seen or not seen: to re-test it is to look again, and the change that counts
 * is −1, no longer seen.
 */
export const looksAgain = (finding: string, deviation: string, { tests }: Pick<CompiledKnowledge, 'tests'>): boolean =>
  tests.some(({ findings }) =>
    findings.some(
      ({ id, kind, reads }) =>
        id === finding && kind === 'boolean' && reads.kind === 'deviation' && reads.deviation === deviation,
    ),
  );
