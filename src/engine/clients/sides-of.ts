import type { Laterality, Side } from '#schemas/vocabulary/side.ts';

/** The sides on which a thing of this laterality is recorded: both legs, or once per person. */
export const sidesOf = (laterality: Laterality): readonly Side[] =>
  laterality === 'lateral' ? ['left', 'right'] : ['central'];
