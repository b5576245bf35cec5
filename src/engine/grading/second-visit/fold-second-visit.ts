import type { CaseAction } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { effectiveReadings } from '#engine/grading/effective-readings.ts';
import type { SecondVisitAction } from '#engine/grading/second-visit/second-visit-action.ts';
import type { SecondVisitState, TakenAgain } from '#engine/grading/second-visit/second-visit-state.ts';
import { testMinutes } from '#engine/grading/test-minutes.ts';
import type { Reading } from '#engine/screening/reading.ts';

const isOf =
  <T extends SecondVisitAction['type']>(type: T) =>
  (action: CaseAction): action is Extract<SecondVisitAction, { type: T }> =>
    action.type === type;

/** Mean of the first visit's numbers for one finding and side; null where none was read. */
const baseline = (
  readings: readonly Reading[],
  { finding, side }: Pick<Reading, 'finding' | 'side'>,
): number | null => {
  const values = readings.flatMap((had) =>
    had.finding === finding && had.side === side && typeof had.value === 'number' ? [had.value] : [],
  );
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
};

/** Where the second visit stands: a fold over the attempt's actions; null until the client has come back. */
export const foldSecondVisit = (
  actions: readonly CaseAction[],
  knowledge: Pick<CaseKnowledge, 'tests'>,
): SecondVisitState | null => {
  const back = actions.find(isOf('came-back'));
  if (back === undefined) return null;
  const first = effectiveReadings(actions);
  const again = actions.filter(isOf('measured-again'));
  const judged = actions.filter(isOf('judged-change'));
  return {
    weeks: back.weeks,
    done: actions.find(isOf('caught-up'))?.done ?? null,
    tests: again.map(({ test }) => test),
    minutesSpent: again.reduce((sum, { test }) => sum + testMinutes(test, knowledge), 0),
    takenAgain: again.flatMap(({ test, readings }) =>
      readings.flatMap(({ finding, side, value }): readonly TakenAgain[] => {
        const before = baseline(first, { finding, side });
        if (before === null || typeof value !== 'number') return [];
        const last = judged.findLast((action) => action.finding === finding && action.side === side);
        return [{ test, finding, side, before, now: value, judgedReal: last?.real ?? null }];
      }),
    ),
    movement: actions.findLast(isOf('judged-movement'))?.change ?? null,
    next: actions.findLast(isOf('decided-next'))?.next ?? null,
    ended: actions.some(isOf('visit-ended')),
  };
};
