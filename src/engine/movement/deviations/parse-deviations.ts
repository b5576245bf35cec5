import type { Task } from '../tasks/task.ts';
import { findDeviation } from './aliases.ts';
import type { FigureDeviations, PerSide } from './figure-deviations.ts';

export type ParsedDeviations = { readonly deviations: FigureDeviations; readonly problems: readonly string[] };

/** The deviations of a task as half a sentence, by short name or id. */
export const knownDeviations = (task: Task, by: 'alias' | 'id'): string =>
  task.deviations.length === 0
    ? 'it is drawn without any'
    : `it has ${task.deviations.map((known) => known[by]).join(', ')}`;

const LEG_SIDES = ['left', 'right', 'both'];

/**
 * Reads what an author writes on a figure: `knee-in:left:12 feet-flatten:both:10 forward-lean:central:18`. Legs take left,
 * right or both; what belongs to the person takes central. Every mistake is told, with what was expected; what could not
 * be read is left out.
 */
export const parseDeviations = (task: Task, text: string): ParsedDeviations => {
  const problems: string[] = [];
  const deviations: Record<string, PerSide> = {};
  for (const item of text.split(/[\s,]+/)) {
    if (item === '') continue;
    const words = item.split(':');
    const range = findDeviation(task, words[0] ?? '');
    if (range === undefined) {
      problems.push(`"${words[0]}" is not a deviation of ${task.name}; ${knownDeviations(task, 'alias')}.`);
      continue;
    }
    const [, side = '', number = ''] = words;
    const size = Number(number);
    const allowed: readonly string[] = range.sides === 'legs' ? LEG_SIDES : ['central'];
    if (!allowed.includes(side) || number === '' || !Number.isFinite(size)) {
      problems.push(
        `"${item}" could not be read; write it like ${range.alias}:${allowed[0]}:${range.high / 2} (side: ${allowed.join(', ')}).`,
      );
      continue;
    }
    if (size < range.low || size > range.high) {
      problems.push(`${range.alias} can be ${range.low} to ${range.high} ${range.unit}, not ${size}.`);
      continue;
    }
    const before = deviations[range.id];
    const old = before !== undefined && 'left' in before ? before : { left: range.usual, right: range.usual };
    if (range.sides === 'person') deviations[range.id] = { central: size };
    else if (side === 'both') deviations[range.id] = { left: size, right: size };
    else deviations[range.id] = side === 'left' ? { ...old, left: size } : { ...old, right: size };
  }
  return { deviations, problems };
};
