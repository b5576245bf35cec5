import { createRandom } from '#engine/random/create-random.ts';

/**
 * Orders choice ids by a seed text (Fisher and Yates): the same ids and seed give the same order on every machine and
 * after every reload, whatever order the author wrote them in.
 */
export function shuffleChoices(ids: readonly string[], seed: string): readonly string[] {
  const random = createRandom(seed);
  const left = [...ids].sort();
  const shuffled: string[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(random.uniform() * left.length), 1));
  return shuffled;
}
