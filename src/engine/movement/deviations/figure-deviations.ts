/** A magnitude per leg, or one for the person, in the unit of the deviation (degrees or millimetres). */
export type PerSide = { readonly left: number; readonly right: number } | { readonly central: number };

/** Magnitudes by deviation id, as in a client's truth. Those not named take the task's usual value. */
export type FigureDeviations = Readonly<Record<string, PerSide>>;

/** The magnitude on one side; a central value serves both sides. */
export const onSide = (value: PerSide, side: 'left' | 'right'): number =>
  'central' in value ? value.central : value[side];

/** The magnitude for the whole person; two legs are averaged. */
export const central = (value: PerSide): number =>
  'central' in value ? value.central : (value.left + value.right) / 2;
