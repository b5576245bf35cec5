import type { Screen } from '#engine/screening/reading.ts';
import type { Worksheet } from './worksheet.ts';

/** All readings of a sheet as the engine judges them, in the order they were taken. */
export const toScreen = ({ sex, index, entries }: Pick<Worksheet, 'sex' | 'index' | 'entries'>): Screen => ({
  sex,
  index,
  readings: entries.flatMap(({ readings }) => readings),
});
