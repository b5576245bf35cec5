import { movementScreen } from '#engine/grading/movement-screen.ts';
import type { Hypothesis } from '#engine/screening/assessment.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Screen } from '#engine/screening/reading.ts';

/**
 * The readings that say the movement was seen, as a screen of their own: what the words of a sheet compare with. Null
 * where it was not seen on that leg: then everything is compared with anybody of this sex.
 */
export const firstLook = (screen: Screen, { tests }: Pick<CompiledKnowledge, 'tests'>): Screen | null => {
  const { deviation, side } = screen.index;
  const looks = new Set(
    (tests.find(({ id }) => id === movementScreen(screen.index, { tests }))?.findings ?? [])
      .filter(({ reads }) => reads.kind === 'deviation' && reads.deviation === deviation)
      .map(({ id }) => id),
  );
  const readings = screen.readings.filter((reading) => looks.has(reading.finding) && reading.side === side);
  return readings.length > 0 && readings.every(({ value }) => value === true) ? { ...screen, readings } : null;
};

const logOdds = (probability: number): number => Math.log(probability / (1 - probability));

/**
 * Hypotheses as compared with people who moved the same way: `drivesPrior` is what the first look alone made of them,
 * and its share is taken out of the share of `test`, so that the shares still sum to the shift (log-odds).
 */
export const sinceFirstLook = (
  hypotheses: readonly Hypothesis[],
  look: readonly Hypothesis[],
  test: string,
): readonly Hypothesis[] =>
  hypotheses.map((hypothesis) => {
    const then = look.find(
      ({ contributor, side }) => contributor === hypothesis.contributor && side === hypothesis.side,
    );
    if (then === undefined) return hypothesis;
    const shift = logOdds(then.drives) - logOdds(then.drivesPrior);
    return {
      ...hypothesis,
      drivesPrior: then.drives,
      because: hypothesis.because.map((share) =>
        share.test === test ? { ...share, logOdds: share.logOdds - shift } : share,
      ),
    };
  });
