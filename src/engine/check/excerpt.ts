const LONGEST = 40;

/** The start of the line from an offset on, short enough to be quoted. */
export function excerpt(text: string, at: number): string {
  const line = text.slice(at, at + LONGEST).split(/\r?\n/)[0] ?? '';
  return line.length === LONGEST ? `${line}…` : line;
}
