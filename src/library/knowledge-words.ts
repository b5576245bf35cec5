import type { Dose } from '#schemas/knowledge/exercise.ts';
import type { Test } from '#schemas/knowledge/test.ts';
import type { Laterality } from '#schemas/vocabulary/side.ts';

/** An id as words: "two-leg-squat" → "two leg squat". */
export const wordsOf = (id: string): string => id.replaceAll('-', ' ');

/** Words that begin a line: "two leg squat" → "Two leg squat". */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A share of one as a percentage, with one decimal where it needs one. */
export const percentOf = (share: number): string => `${Number((share * 100).toFixed(1))}\u00a0%`;

/** A signed number as print sets it: −0.35, +0.4. */
export const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value)}`;

/** [2, 3] → "2 to 3"; [2, 2] → "2". */
export const rangeOf = ([low, high]: readonly [number, number]): string =>
  low === high ? String(low) : `${low} to ${high}`;

export const LATERALITY_WORDS: Readonly<Record<Laterality, string>> = {
  lateral: 'one on each leg',
  bilateral: 'one, fed by both legs',
  central: 'one for the person',
};

export const PURPOSE_WORDS: Readonly<Record<Test['purpose'], string>> = {
  safety: 'Safety',
  history: 'History',
  screen: 'Movement screens',
  measurement: 'Measurements',
  'modification-probe': 'Modification probes',
  readiness: 'Readiness before load',
};

export const SCOPE_WORDS: Readonly<Record<Test['scope'], string>> = {
  green: 'Any qualified trainer',
  amber: 'Extra training needed; results are descriptions',
};

/** A dose in words: "2 to 3 sets of 8 to 12 repetitions a side, 2 to 3 times a week". */
export function doseWords({ sets, reps, seconds, metres, weeks, perWeek, perSide }: Dose): string {
  const amount = reps
    ? `${rangeOf(reps)} repetitions`
    : seconds
      ? `${rangeOf(seconds)} seconds`
      : metres
        ? `${rangeOf(metres)} metres`
        : weeks
          ? `${rangeOf(weeks)} weeks`
          : '';
  const counted = sets ? `${rangeOf(sets)} ${sets[1] === 1 ? 'set' : 'sets'}${amount ? ` of ${amount}` : ''}` : amount;
  const often = perWeek ? `${rangeOf(perWeek)} times a week` : '';
  return [`${counted}${perSide ? ' a side' : ''}`, often].filter(Boolean).join(', ');
}
