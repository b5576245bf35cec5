import { createRandom } from '#engine/random/create-random.ts';
import { clamp } from '../space/ramp.ts';
import type { DeviationRange } from '../tasks/task.ts';
import type { FigureDeviations, PerSide } from './figure-deviations.ts';

/** How repetitions of one set differ. Nobody moves twice alike, and a tired set drifts. */
export type SetPlan = {
  readonly seed: string;
  /** Spread from repetition to repetition, as a share of each deviation's range (one standard deviation). */
  readonly spread: number;
  /** Growth a repetition, as a share of what lies above the usual: 0.05 grows by a twentieth each time. */
  readonly fatigue: number;
};

/** Spread of a practised adult: about 2 degrees of knee angle, the error of measurement of Gwynne 2014 halved. Estimate. */
export const USUAL_SPREAD = 0.045;

/**
 * The deviations of one repetition of a set, counted from 0: the same seed and repetition give the same person. Every
 * deviation of the task varies, also those at their usual size; none leaves its range.
 */
export const varyRepetition = (
  ranges: readonly DeviationRange[],
  deviations: FigureDeviations,
  repetition: number,
  plan: SetPlan,
): FigureDeviations => {
  const random = createRandom(`${plan.seed} repetition ${repetition}`);
  const varied: Record<string, PerSide> = {};
  for (const range of ranges) {
    const draw = (size: number): number => {
      const grown = size + (size - range.usual) * plan.fatigue * repetition;
      return clamp(grown + random.normal() * plan.spread * (range.high - range.low), range.low, range.high);
    };
    const said = deviations[range.id];
    if (range.sides === 'person') {
      varied[range.id] = {
        central: draw(
          said === undefined ? range.usual : 'central' in said ? said.central : (said.left + said.right) / 2,
        ),
      };
      continue;
    }
    const both =
      said === undefined
        ? { left: range.usual, right: range.usual }
        : 'central' in said
          ? { left: said.central, right: said.central }
          : said;
    varied[range.id] = { left: draw(both.left), right: draw(both.right) };
  }
  return varied;
};
