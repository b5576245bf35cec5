/** Words joined into one sentence: a capital, semicolons, a full stop. `lead` opens it. Nothing for no words. */
export const toSentence = (words: readonly string[], lead = ''): readonly string[] => {
  if (words.length === 0) return [];
  const text = lead === '' ? words.join('; ') : `${lead} ${words.join('; ')}`;
  return [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
};

/** The size of a measure as a whole number. */
export const wholeSize = (value: number): number => Math.abs(Math.round(value));

/** A measure in words: "1 degree", "12 degrees". */
export const degreesOf = (value: number): string => `${wholeSize(value)} degree${wholeSize(value) === 1 ? '' : 's'}`;
