import type { StatedHypotheses, StatedLink } from '#engine/grading/attempt.ts';
import type { Assessment, Hypothesis } from '#engine/screening/assessment.ts';
import { isSame } from '../hypotheses/stated.ts';
import { signOf } from './sign-of.ts';

type Sign = StatedLink['sign'];

/** One test and one contributor: what the learner said (null: nothing), what the readings say, and whether they part. */
export type LinkCell = {
  readonly contributor: string;
  readonly said: Sign | null;
  readonly is: Sign;
  readonly differs: boolean;
};
export type LinkRow = { readonly test: string; readonly cells: readonly LinkCell[] };
export type LinkComparison = { readonly weighed: readonly Hypothesis[]; readonly rows: readonly LinkRow[] };

const TOP = 3;

/**
 * For and against, the learner's and that of the readings: the most probable contributors and those named as drivers,
 * by the tests done that tell something about them, in the order given. Saying nothing where a test says nothing is
 * no difference. `neutral` is the shift in log-odds under which a test says neither.
 */
export function compareLinks(
  assessment: Assessment,
  stated: StatedHypotheses | null,
  tests: readonly string[],
  neutral: number,
): LinkComparison {
  const weighed = assessment.hypotheses.filter(
    (each, rank) => rank < TOP || stated?.hypotheses.some((had) => isSame(had, each) && had.role === 'drives'),
  );
  const telling = [...new Set(tests)].filter((test) =>
    weighed.some(({ because }) => because.some((share) => share.test === test)),
  );
  const rows = telling.map((test) => ({
    test,
    cells: weighed.map((each) => {
      const said = stated?.links.find((had) => had.test === test && isSame(had, each))?.sign ?? null;
      const is = signOf(each.because.find((one) => one.test === test)?.logOdds ?? 0, neutral);
      return { contributor: each.contributor, said, is, differs: (said ?? 'neither') !== is };
    }),
  }));
  return { weighed, rows };
}
