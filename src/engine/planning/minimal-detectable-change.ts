import { forSex } from '#engine/clients/for-sex.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';

/** Smallest change of a number finding that is not just error, in its unit; null for a finding that is no number. */
export const minimalDetectableChange = (
  finding: string,
  sex: 'female' | 'male',
  knowledge: Pick<CompiledKnowledge, 'tests'>,
): number | null => {
  for (const test of knowledge.tests)
    for (const candidate of test.findings)
      if (candidate.id === finding && candidate.kind === 'number')
        return forSex(candidate.minimalDetectableChange, sex);
  return null;
};
