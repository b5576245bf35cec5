/** A stored moment in the reader's own calendar and language: "22 November 2026, 14:08". */
export function formatMoment(at: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at));
}
