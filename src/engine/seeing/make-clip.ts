import { BUILDS, SEXES } from '#engine/movement/body/body.ts';
import { meanBody } from '#engine/movement/body/mean-body.ts';
import type { FigureDeviations, PerSide } from '#engine/movement/deviations/figure-deviations.ts';
import type { Random } from '#engine/random/random.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';
import type { Clip } from './clip.ts';
import { PART_SCALES, type PartScale } from './part-scales.table.ts';
import type { PartState } from './part-state.ts';
import type { SeeingTask } from './seeing-task.ts';

/** Bodies differ by up to this share in stature and in the proportions of thigh and trunk. Estimate. */
const STATURE_SHARE = 0.05;
const PROPORTION_SHARE = 0.03;

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
const pick = <T>(from: readonly [T, ...T[]], dice: Random): T =>
  from[Math.floor(dice.uniform() * from.length)] ?? from[0];

const drawBody = (dice: Random) => {
  const mean = meanBody(pick(SEXES, dice), pick(BUILDS, dice));
  const about = (share: number): number => 1 + (2 * dice.uniform() - 1) * share;
  return {
    ...mean,
    statureMetres: thousandths(mean.statureMetres * about(STATURE_SHARE)),
    thighFactor: thousandths(about(PROPORTION_SHARE)),
    trunkFactor: thousandths(about(PROPORTION_SHARE)),
  };
};

/** A magnitude on the side that is rated; the other leg keeps to the usual. */
const onSides = (scale: PartScale, size: number, side: Leg, away: 1 | -1): PerSide => {
  if (scale.sides === 'person') return { central: size };
  if (scale.sides === 'sideways') return { central: size * away };
  return side === 'left' ? { left: size, right: scale.usual } : { left: scale.usual, right: size };
};

/** Puts a body, a leg and the states of its parts together. `dice` draws body, leg and the way a sideways part goes. */
export const makeClip = (task: SeeingTask, parts: readonly PartState[], dice: Random): Clip => {
  const side = dice.uniform() < 0.5 ? 'left' : 'right';
  const away = dice.uniform() < 0.5 ? 1 : -1;
  const body = drawBody(dice);
  const deviations: FigureDeviations = Object.fromEntries(
    PART_SCALES[task].flatMap((scale) => {
      const state = parts.find(({ part }) => part === scale.part);
      return state ? [[scale.deviation, onSides(scale, state.size, side, away)]] : [];
    }),
  );
  return { task, side, figure: { task, body, deviations, modification: null }, parts };
};
