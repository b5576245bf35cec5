import type { CaseAction } from '#engine/grading/attempt.ts';
import type { Reading } from '#engine/screening/reading.ts';

const sameThing = (a: Pick<Reading, 'finding' | 'side'>, b: Pick<Reading, 'finding' | 'side'>): boolean =>
  a.finding === b.finding && a.side === b.side;

/**
 * The readings of the first visit that count after these actions. Repeats of a test add readings; rating a film again replaces the
 * earlier rating; a number the learner read from the instrument replaces those the test handed over.
 */
export const effectiveReadings = (actions: readonly CaseAction[]): readonly Reading[] => {
  let readings: Reading[] = [];
  for (const action of actions) {
    if (action.type === 'asked' || action.type === 'asked-one') {
      const known = readings;
      readings = [...known, ...action.readings.filter((answer) => !known.some((had) => sameThing(had, answer)))];
    } else if (action.type === 'tested') {
      readings = [...readings, ...action.readings];
    } else if (action.type === 'rated') {
      readings = [
        ...readings.filter((had) => !action.readings.some((rating) => sameThing(had, rating))),
        ...action.readings,
      ];
    } else if (action.type === 'measured') {
      const { finding, side, value } = action;
      readings = [...readings.filter((had) => !sameThing(had, action)), { finding, side, value }];
    }
  }
  return readings;
};
