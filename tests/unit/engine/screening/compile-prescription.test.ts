import { describe, expect, test } from 'vitest';
import { compileExercise, compileResponse } from '#engine/screening/compile-prescription.ts';
import { readKnowledge } from './read-knowledge.ts';

const { exercises, responses } = readKnowledge();

/** Without the fields that say where a figure comes from, and those that are only words. */
const withoutSources = <T extends object>(value: T): object => {
  const { status: _status, sources: _sources, note: _note, ...rest } = value as Record<string, unknown>;
  return rest;
};

describe('what of the knowledge a plan needs', () => {
  test.each(exercises)('$id keeps its dose, whole', (exercise) => {
    expect(compileExercise(exercise)).toMatchObject({
      id: exercise.id,
      dose: withoutSources(exercise.dose),
      minutes: exercise.minutes,
      contraindications: exercise.contraindications,
      gates: exercise.gates,
      after: exercise.after,
    });
    expect(Object.keys(compileExercise(exercise).dose).sort()).toEqual(
      Object.keys(withoutSources(exercise.dose)).sort(),
    );
  });

  test.each(responses)('$id keeps what it is of and the dose it needs, and nothing that is not there', (response) => {
    const compiled = compileResponse(response);
    expect(compiled.of).toEqual(response.of);
    expect(compiled.doseNeeded).toEqual(withoutSources(response.doseNeeded));
    expect(compiled).not.toHaveProperty('sources');
  });
});
