import { describe, expect, test } from 'vitest';
import { prescribe } from '#engine/planning/prescribe.ts';
import type { CompiledAccommodation } from '#engine/screening/compiled-knowledge.ts';
import { littleKnowledge } from './little-knowledge.ts';

const of = (id: string, whom: readonly string[], confirmedBy: readonly string[] = []): CompiledAccommodation => ({
  id,
  for: whom,
  confirmedBy,
  immediateChange: { deviation: 'knee-in', mean: -4, sd: 1, unit: 'degrees' },
  permanent: false,
});
const drives = (contributor: string) => ({
  contributor,
  side: 'left' as const,
  prior: 0.1,
  present: 0.9,
  drivesPrior: 0.1,
  drives: 0.9,
  because: [],
});
const given = (
  accommodations: readonly CompiledAccommodation[],
  who: readonly string[],
  alsoAccommodate: readonly string[] = [],
) => {
  const knowledge = littleKnowledge({ accommodations });
  const contributors = knowledge.contributors.map((each) => ({
    ...each,
    alsoAccommodate: alsoAccommodate.includes(each.id),
  }));
  return prescribe(
    { hypotheses: who.map(drives) },
    { brief: { equipment: [], minutesPerSession: 30, sessionsPerWeek: 3 } },
    { sex: 'female', index: { deviation: 'knee-in', side: 'left' }, readings: [] },
    { ...knowledge, contributors },
  ).accommodations;
};

describe('prescribe: accommodations', () => {
  test('for what cannot be trained, not for what can', () => {
    const all = [of('stand-wider', ['shape']), of('heels-raised', ['calf'])];
    expect(given(all, ['shape', 'calf'])).toEqual(['stand-wider']);
  });

  test('for what can be trained and is better accommodated meanwhile', () => {
    expect(given([of('stand-wider', ['shape']), of('heels-raised', ['calf'])], ['calf'], ['calf'])).toEqual([
      'heels-raised',
    ]);
  });

  test('one that a probe can confirm, before one that none can, wherever it is listed', () => {
    expect(given([of('first', ['shape']), of('confirmed', ['shape'], ['probe'])], ['shape'])).toEqual(['confirmed']);
    expect(given([of('confirmed', ['shape'], ['probe']), of('last', ['shape'], ['probe'])], ['shape'])).toEqual([
      'confirmed',
    ]);
    expect(given([of('first', ['shape']), of('second', ['shape'])], ['shape'])).toEqual(['first']);
  });

  test('none where none is made for it, or nobody knows what drives', () => {
    expect(given([of('heels-raised', ['calf'])], ['shape'])).toEqual([]);
    expect(given([of('heels-raised', ['moon'])], ['moon'])).toEqual([]);
  });

  test('once, however many drivers it is for', () => {
    expect(given([of('stand-wider', ['shape', 'calf'])], ['shape', 'calf'], ['calf'])).toEqual(['stand-wider']);
  });
});
