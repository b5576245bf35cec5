const WIDTH = 108;

/** One paragraph in lines of a terminal: the first after `lead`, the others indented as far. */
export function paragraph(text: string, lead = ''): string {
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    if (line && lead.length + line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each, index) => `${index === 0 ? lead : indent}${each}`).join('\n');
}

/** A probability (0–1) as a whole percentage that never claims certainty; the space in it does not break. */
export function percent(probability: number): string {
  if (probability < 0.005) return '<1\u00a0%';
  return probability > 0.995 ? '>99\u00a0%' : `${Math.round(probability * 100)}\u00a0%`;
}

/** A shift (natural log-odds) as what it multiplies the odds by. */
export function oddsTimes(logOdds: number): string {
  const times = Math.exp(logOdds);
  return `×${times >= 10 ? times.toFixed(0) : times.toFixed(times >= 0.1 ? 1 : 2)}`;
}

/** What a test is called in a line: its name up to the first comma. */
export const shortName = (name: string): string => name.split(',')[0] ?? name;
