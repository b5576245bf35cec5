import type { Leg } from '#schemas/vocabulary/side.ts';
import type { FigureDeviations } from '../deviations/figure-deviations.ts';
import type { DeviationRange } from './task.ts';

/** The leg that departs most from the usual, as a share of each deviation's range; the left one where neither does. */
export const standingLeg = (ranges: readonly DeviationRange[], deviations: FigureDeviations): Leg => {
  const total = (side: Leg): number => {
    let sum = 0;
    for (const range of ranges) {
      const value = deviations[range.id];
      if (value !== undefined && 'left' in value) sum += (value[side] - range.usual) / (range.high - range.low);
    }
    return sum;
  };
  return total('right') > total('left') ? 'right' : 'left';
};
