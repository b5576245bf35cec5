import type { Hypothesis } from '#engine/screening/assessment.ts';
import { shareBand } from '#engine/screening/share-band.ts';
import type { Names } from '#islands/case-simulator/words/make-names.ts';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

/** What a test is called in a line: its name up to the first comma. */
const shortName = (name: string): string => name.split(',')[0] ?? name;

/** What moved a hypothesis, the largest share first: "Single-leg squat speaks for it". */
export const describeReason = ({ because }: Pick<Hypothesis, 'because'>, names: Names): readonly string[] =>
  because
    .toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
    .flatMap(({ test, logOdds }) => {
      const band = shareBand(logOdds);
      return band === null ? [] : [WORKSHEET_WORDS.reasons.shares[band](shortName(names.test.get(test)?.name ?? test))];
    });
