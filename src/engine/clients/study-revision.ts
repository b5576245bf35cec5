import { createRandom } from '#engine/random/create-random.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** Revisions lie in 1 … this; two clients of one id that differ share one about once in a thousand million times. */
const REVISIONS = 2 ** 30;

/**
 * A revision for a client nobody numbers: a fingerprint of brief and truth, which changes exactly when new knowledge
 * makes another person of the same seed. Runs begun before then open for reading, like those of an authored case.
 */
export const studyRevision = ({ brief, truth, index, name }: Omit<CaseStudy, 'revision'>): number =>
  1 + Math.floor(createRandom(JSON.stringify({ brief, truth, index, name })).uniform() * REVISIONS);
