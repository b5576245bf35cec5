import { deviationShows } from '#engine/clients/deviation-shows.ts';
import type { LabBody } from '#engine/lab/lab-body.ts';
import type { Measures } from '#engine/movement/measures/measure-pose.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { LEGS, type Side } from '#schemas/vocabulary/side.ts';

/** One line of the table: what is measured, before and after the change, its spread, and whether a trainer would note it. */
export type ReadingRow = {
  readonly name: string;
  readonly unit: '°' | ' mm';
  readonly plain: number;
  readonly modified: number | null;
  /** One standard deviation from person to person; null where mechanics alone decide. */
  readonly spread: number | null;
  readonly noted: boolean | null;
};

type Line = {
  readonly name: string;
  readonly unit: '°' | ' mm';
  readonly side: Side;
  readonly deviation: string | null;
  readonly of: (measures: Measures) => number;
};

const LINES: readonly Line[] = [
  ...LEGS.map(
    (side): Line => ({
      name: `Knee in, ${side}`,
      unit: '°',
      side,
      deviation: 'two-leg-squat-knee-in',
      of: ({ legs }) => legs[side].fppa,
    }),
  ),
  ...LEGS.map(
    (side): Line => ({
      name: `Arch lowers, ${side}`,
      unit: ' mm',
      side,
      deviation: 'two-leg-squat-feet-flatten',
      of: ({ legs }) => legs[side].archDrop,
    }),
  ),
  ...LEGS.map(
    (side): Line => ({
      name: `Heel lifts, ${side}`,
      unit: ' mm',
      side,
      deviation: 'two-leg-squat-heels-rise',
      of: ({ legs }) => legs[side].heelRise,
    }),
  ),
  {
    name: 'Trunk leans forwards',
    unit: '°',
    side: 'central',
    deviation: null,
    of: ({ trunkLean }) => trunkLean,
  },
  {
    name: 'Trunk past the line of the shins',
    unit: '°',
    side: 'central',
    deviation: 'two-leg-squat-forward-lean',
    of: ({ leanPastShin }) => leanPastShin,
  },
];

/** What a tape and a goniometer would read at the bottom of the squat, line by line. */
export const readingRows = (
  plain: LabBody,
  modified: LabBody | null,
  knowledge: Pick<CompiledKnowledge, 'deviations'>,
): readonly ReadingRow[] =>
  LINES.map(({ name, unit, side, deviation, of }) => {
    const known = knowledge.deviations.find(({ id }) => id === deviation);
    const magnitude = plain.magnitudes.find((had) => had.deviation === deviation && had.side === side);
    const size = of(plain.measures);
    return {
      name,
      unit,
      plain: size,
      modified: modified === null ? null : of(modified.measures),
      spread: magnitude && magnitude.drivenBy === null ? magnitude.sd : null,
      noted: known ? deviationShows(known, size) : null,
    };
  });
