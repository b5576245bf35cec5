import { deviationShows } from '../clients/deviation-shows.ts';
import { createRandom } from '../random/create-random.ts';
import type { CompiledDeviation } from '../screening/compiled-knowledge.ts';
import type { Feed } from './feeds.ts';

/** One person's size of a movement, and which links drive it. */
export type Drawn = { readonly size: number; readonly drivenBy: readonly string[] };

const drawSize = (deviation: CompiledDeviation, shows: boolean, seed: string): number => {
  const dice = createRandom(`${seed}/${shows}`);
  const { mean, sd } = shows ? deviation.present : deviation.absent;
  for (;;) {
    const size = mean + sd * dice.normal();
    if (deviationShows(deviation, size) === shows) return size;
  }
};

/**
 * One of the people these contributors make: each link drives or not by its own dice, then a size from the normal that
 * follows, on its side of the middle. The same person keeps their dice while sliders move, so that more of a contributor
 * never makes it drive less. `left` is the share of a link that a modification leaves.
 */
export const drawMagnitude = (
  deviation: CompiledDeviation,
  feeds: readonly Feed[],
  left: (contributor: string) => number,
  seed: string,
): Drawn => {
  const drivenBy = feeds
    .filter(({ contributor, from, weight, strength }) => {
      const dice = createRandom(`${seed}/${contributor}/${from}`);
      return dice.uniform() < weight * strength && dice.uniform() < left(contributor);
    })
    .map(({ contributor }) => contributor);
  const shows = drivenBy.length > 0 || createRandom(`${seed}/leak`).uniform() < deviation.leak;
  return { size: drawSize(deviation, shows, seed), drivenBy: [...new Set(drivenBy)] };
};
