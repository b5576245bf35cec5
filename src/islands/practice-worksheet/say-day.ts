const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A moment (ISO text or milliseconds since 1970) as a day: "22 November 2026". */
export const sayDay = (moment: string | number): string => DAY.format(new Date(moment));
