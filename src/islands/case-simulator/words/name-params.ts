import type { MessageParams } from '#engine/grading/verdict.ts';
import type { Names } from './make-names.ts';
import type { Say } from './make-say.ts';

const plain = (id: string) => id.replaceAll('-', ' ');

/** Puts names in the place of ids in a message's values; numbers stay, and so does what has no name. */
export function nameParams(params: MessageParams, names: Names, say: Say): MessageParams {
  const nameOf = (value: string): string => {
    const found =
      names.contributor.get(value)?.name ??
      names.test.get(value)?.name ??
      names.exercise.get(value)?.name ??
      names.finding.get(value)?.text ??
      names.words.accommodations[value]?.text ??
      names.words.gates[value]?.text ??
      names.words.redFlags[value]?.text ??
      names.words.deviations[value]?.name;
    if (found !== undefined) return found;
    const word = say(`grading.word.${value}`);
    if (word !== `grading.word.${value}`) return word;
    return plain(value);
  };
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? nameOf(value) : value]),
  );
}
