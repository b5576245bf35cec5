import type { Leg } from '#schemas/vocabulary/side.ts';
import type { DeviationRange } from '../tasks/task.ts';
import { central, type FigureDeviations, onSide } from './figure-deviations.ts';

/** Reads magnitudes by a task's short names; what is not named takes the task's usual value. */
export type Magnitudes = {
  readonly leg: (alias: string, side: Leg) => number;
  readonly person: (alias: string) => number;
  /** The commanded value, or undefined where nothing was said. */
  readonly commanded: (alias: string) => number | undefined;
};

export const readMagnitudes = (ranges: readonly DeviationRange[], deviations: FigureDeviations): Magnitudes => {
  const find = (alias: string): DeviationRange | undefined => ranges.find((range) => range.alias === alias);
  const said = (alias: string) => {
    const range = find(alias);
    return range === undefined ? undefined : deviations[range.id];
  };
  const commanded = (alias: string): number | undefined => {
    const value = said(alias);
    return value === undefined ? undefined : central(value);
  };
  return {
    leg: (alias, side) => {
      const value = said(alias);
      return value === undefined ? (find(alias)?.usual ?? 0) : onSide(value, side);
    },
    person: (alias) => commanded(alias) ?? find(alias)?.usual ?? 0,
    commanded,
  };
};
