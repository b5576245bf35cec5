import { contributorIsPresent } from '#engine/clients/contributor-is-present.ts';
import { deviationShows } from '#engine/clients/deviation-shows.ts';
import { sidesOf } from '#engine/clients/sides-of.ts';
import type { Random } from '#engine/random/random.ts';
import type { CompiledDeviation, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { ClientTruth } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

type Drawn = Pick<ClientTruth, 'drives' | 'deviations'>;

/** A magnitude from the right one of the two normals, drawn again until it lies on its side of the middle. */
const drawMagnitude = (deviation: CompiledDeviation, shows: boolean, dice: Random): number => {
  const { mean, sd } = shows ? deviation.present : deviation.absent;
  for (;;) {
    const magnitude = mean + sd * dice.normal();
    if (deviationShows(deviation, magnitude) === shows) return magnitude;
  }
};

/** The legs from which a contributor can feed a deviation on this side. */
const feeds = (deviation: CompiledDeviation, side: Side, lateral: boolean): readonly Side[] =>
  !lateral ? ['central'] : deviation.side === 'bilateral' ? ['left', 'right'] : [side];

/** Which links are active in these contributors, and how far each movement therefore departs (noisy-OR with its leak). */
export const drawDeviations = (
  contributors: ClientTruth['contributors'],
  compiled: CompiledKnowledge,
  dice: Random,
): Drawn => {
  const drives: ClientTruth['drives'] = [];
  const deviations: ClientTruth['deviations'] = {};
  for (const deviation of compiled.deviations) {
    const magnitudes = new Map<Side, number>();
    for (const side of sidesOf(deviation.side)) {
      let shows = dice.uniform() < deviation.leak;
      for (const [contributor, weight] of Object.entries(deviation.links)) {
        const lateral = compiled.contributors.some(({ id, side: own }) => id === contributor && own === 'lateral');
        const active = feeds(deviation, side, lateral).filter(
          (from) => dice.uniform() < weight && contributorIsPresent({ contributors }, contributor, from),
        );
        if (active.length === 0) continue;
        shows = true;
        drives.push({ contributor, deviation: deviation.id, sides: [side] });
      }
      magnitudes.set(side, drawMagnitude(deviation, shows, dice));
    }
    const central = magnitudes.get('central');
    deviations[deviation.id] =
      central === undefined ? { left: magnitudes.get('left') ?? 0, right: magnitudes.get('right') ?? 0 } : { central };
  }
  return { drives, deviations };
};
