import type { Assessment } from '#engine/screening/assessment.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { NamedTest } from '../words/make-names.ts';

/** A yes/no reading whose opposite would have been worth a thought, and the contributor it bears on. */
export type TellingReading = { readonly reading: Reading & { readonly value: boolean }; readonly contributor: string };

/**
 * The yes/no reading that weighs most for the leading hypothesis: of the test with the largest share of its shift, the
 * one on the leg in question. Null where no test gave a yes or no.
 */
export function tellingReading(
  { hypotheses }: Assessment,
  readings: readonly Reading[],
  tests: ReadonlyMap<string, NamedTest>,
  leg: 'left' | 'right',
): TellingReading | null {
  const [lead] = hypotheses;
  if (!lead) return null;
  const weighty = lead.because.toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
  for (const { test } of weighty) {
    const findings = tests.get(test)?.findings ?? [];
    const reading = readings.find(
      (had): had is Reading & { value: boolean } =>
        typeof had.value === 'boolean' && had.side === leg && findings.some(({ id }) => id === had.finding),
    );
    if (reading) return { reading, contributor: lead.contributor };
  }
  return null;
}
