import { type ClientKnowledge, readFinding } from '#engine/clients/read-finding.ts';
import { sidesOf } from '#engine/clients/sides-of.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { CompiledTest } from '#engine/screening/compiled-knowledge.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** Which performance of a test this is: the dice depend on nothing else. */
export type Performance = {
  readonly seed: string;
  /** 1 the first time, 2 the second … */
  readonly repeat: number;
  readonly filmed: boolean;
};

/**
 * Does a test with a client: one reading per finding and side, with the test's error. Probes read the side the case is
 * about only. Same client, seed and repeat, same readings; filming keeps the dice and halves the misreading.
 */
export const performTest = (
  client: Pick<CaseStudy, 'id' | 'index' | 'truth' | 'brief'>,
  test: CompiledTest,
  { seed, repeat, filmed }: Performance,
  knowledge: ClientKnowledge,
): readonly Reading[] =>
  test.findings.flatMap((finding) => {
    const sides = finding.reads.kind === 'activation' ? [client.index.side] : sidesOf(finding.side);
    return sides.map((side): Reading => {
      const dice = createRandom(`${seed}/${test.id}/${repeat}/${finding.id}/${side}`);
      const value = readFinding(client, test.id, finding, side, dice, filmed, knowledge);
      return { finding: finding.id, side, value, ...(filmed ? { filmed: true } : {}) };
    });
  });
