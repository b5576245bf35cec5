import { describe, expect, test } from 'vitest';
import type { CompiledDeviation, CompiledFinding } from '#engine/screening/compiled-knowledge.ts';
import { distributionsOf } from '#engine/screening/finding-distributions.ts';
import { compiledKnowledge } from './read-knowledge.ts';

type NumberFinding = Extract<CompiledFinding, { kind: 'number' }>;

const deviations = new Map(compiledKnowledge.deviations.map((deviation) => [deviation.id, deviation]));
const KNEE = 'two-leg-squat-knee-in';
const knee = deviations.get(KNEE) as CompiledDeviation;
const measured = compiledKnowledge.tests
  .flatMap(({ findings }) => findings)
  .find((finding): finding is NumberFinding => finding.kind === 'number') as NumberFinding;
const { whenPresent: _present, whenAbsent: _absent, ...bare } = measured;
const angle = { ...bare, id: 'angle-on-film', reads: { kind: 'deviation', deviation: KNEE } } as NumberFinding;

describe('how a measure is spread', () => {
  test('without distributions of its own it is spread as the magnitudes of the deviation it reads', () => {
    expect(distributionsOf(angle, 'female', deviations)).toEqual({ whenTrue: knee.present, whenFalse: knee.absent });
  });

  test('its own go before those of the deviation, for the sex in question', () => {
    const own = {
      ...angle,
      whenPresent: { female: { mean: 9, sd: 1 }, male: { mean: 8, sd: 1 } },
      whenAbsent: { mean: 2, sd: 1 },
    } as NumberFinding;
    expect(distributionsOf(own, 'male', deviations)).toEqual({
      whenTrue: { mean: 8, sd: 1 },
      whenFalse: { mean: 2, sd: 1 },
    });
  });

  test('with neither it cannot be read, and says which finding that is', () => {
    const alone = { ...angle, reads: { kind: 'history' } } as unknown as NumberFinding;
    expect(() => distributionsOf(alone, 'male', deviations)).toThrow('"angle-on-film" has no distribution');
  });
});
