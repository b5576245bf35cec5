const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** An ISO day as a reader says it: "2026-11-22" → "22 November 2026". */
export const dayInWords = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
