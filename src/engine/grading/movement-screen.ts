import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';

/**
 * The movement a case is about, as the id of the test that shows it: the first screen that reads the index deviation,
 * else any test that does. Throws when no test reads it: such a case cannot be watched.
 */
export const movementScreen = (
  { deviation }: Pick<CaseStudy['index'], 'deviation'>,
  { tests }: Pick<CompiledKnowledge, 'tests'>,
): string => {
  const reading = tests.filter(({ findings }) =>
    findings.some(({ reads }) => reads.kind === 'deviation' && reads.deviation === deviation),
  );
  const found = reading.find(({ purpose }) => purpose === 'screen') ?? reading[0];
  if (found === undefined) throw new Error(`No test reads "${deviation}": give one a finding that reads it.`);
  return found.id;
};
