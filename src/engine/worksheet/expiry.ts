import type { Worksheet } from './worksheet.ts';

/** How long a sheet is kept after its last change, in days: long enough to measure again after a first block. Our choice. */
export const DAYS_KEPT = 30;
const MILLISECONDS_A_DAY = 86_400_000;

/** When a sheet is gone, as milliseconds since 1970; NaN where its date cannot be read. */
export const expiryOf = ({ changedAt }: Pick<Worksheet, 'changedAt'>): number =>
  Date.parse(changedAt) + DAYS_KEPT * MILLISECONDS_A_DAY;

/** Whether a sheet’s time is over at `now` (milliseconds since 1970). A date nobody can read has expired. */
export const isExpired = (sheet: Pick<Worksheet, 'changedAt'>, now: number): boolean => !(now < expiryOf(sheet));
