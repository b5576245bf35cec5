import { describe, expect, test } from 'vitest';
import { labMagnitudes } from '#engine/lab/lab-magnitudes.ts';
import type { LabState } from '#engine/lab/lab-state.ts';
import type { ModificationId } from '#engine/movement/tasks/modifications.table.ts';
import { BOARD, deviationOf, KNEE_IN, LEAN, lab, littleKnowledge, testOf } from './little-lab.ts';

const ANKLE = 'ankle-dorsiflexion-limited';
const knowledge = littleKnowledge({
  deviations: [
    deviationOf(KNEE_IN, { links: { ankle: 0.5, habit: 0.5 } }),
    deviationOf(LEAN, { side: 'central', links: { [ANKLE]: 0.5, habit: 0.25 } }),
    deviationOf('rounds', { side: 'central', links: { [ANKLE]: 0.5, ankle: 0.5 } }),
    deviationOf('elsewhere', { task: 'single-leg-squat' }),
  ],
  tests: [BOARD, testOf('squat-one-cue')],
});
const of = (changes: Partial<LabState>, modification: ModificationId | null = null) =>
  labMagnitudes(lab(changes), modification, knowledge);
const sizes = (...asked: Parameters<typeof of>) =>
  Object.fromEntries(of(...asked).map(({ deviation, side, size }) => [`${deviation} ${side}`, size]));

describe('how large every movement is', () => {
  test('is said of every movement of the squat and no other, on each of its sides', () => {
    expect(of({})).toEqual([
      { deviation: KNEE_IN, side: 'left', size: 2, sd: 1, chance: 0, drivenBy: null },
      { deviation: KNEE_IN, side: 'right', size: 2, sd: 1, chance: 0, drivenBy: null },
      { deviation: LEAN, side: 'central', size: 2, sd: 1, chance: 0, drivenBy: null },
      { deviation: 'rounds', side: 'central', size: 2, sd: 1, chance: 0, drivenBy: null },
    ]);
  });

  test('on average goes from 2 to 10 as far as the links reach, worked by hand', () => {
    expect(sizes({ contributors: { ankle: 100 }, legs: 'left' })).toEqual({
      [`${KNEE_IN} left`]: 2 + 8 * 0.5,
      [`${KNEE_IN} right`]: 2,
      [`${LEAN} central`]: 2,
      'rounds central': 2 + 8 * 0.5,
    });
    expect(sizes({ contributors: { ankle: 50, habit: 100 } })[`${KNEE_IN} right`]).toBe(2 + 8 * (1 - 0.75 * 0.5));
  });

  test('of a person, not of a leg, adds up what both legs do', () => {
    expect(sizes({ contributors: { ankle: 100 } })['rounds central']).toBe(2 + 8 * 0.75);
  });

  test('leaves to the figure what a stiff ankle does to the lean, and nothing else', () => {
    const stiff = sizes({ contributors: { [ANKLE]: 100, habit: 100 } });
    expect(stiff[`${LEAN} central`]).toBe(2 + 8 * 0.25);
    expect(stiff['rounds central']).toBe(2 + 8 * 0.5);
  });

  test('with heels raised loses what the probe takes: four fifths of the ankle, a quarter of the rest', () => {
    const raised = (contributors: LabState['contributors']) => sizes({ contributors }, 'squat-heels-raised');
    expect(raised({ ankle: 100 })[`${KNEE_IN} left`]).toBeCloseTo(2 + 8 * 0.1, 12);
    expect(raised({ habit: 100 })[`${KNEE_IN} left`]).toBeCloseTo(2 + 8 * 0.375, 12);
    expect(raised({ habit: 100 })[`${LEAN} central`]).toBe(2 + 8 * 0.25);
  });

  test('is left as it is by a modification the knowledge says nothing of', () => {
    const contributors = { ankle: 100, habit: 100 };
    for (const modification of ['squat-one-cue', 'squat-light-band'] as const)
      expect(sizes({ contributors }, modification)).toEqual(sizes({ contributors }));
  });
});

describe('one of the people such contributors make', () => {
  const contributors = { ankle: 100, habit: 100 };

  test('is the same at every look, has sizes of their own on every side, and is not the next person', () => {
    expect(of({ contributors, person: 7 })).toEqual(of({ contributors, person: 7 }));
    const seven = Object.values(sizes({ person: 7 }));
    expect(new Set(seven).size).toBe(4);
    expect(sizes({ person: 8 })).not.toEqual(sizes({ person: 7 }));
  });

  test('has the chance and spread of everybody, and names what drives on the sides where it does', () => {
    const everybody = of({ contributors });
    const people = Array.from({ length: 40 }, (_, i) => of({ contributors, person: i + 1 }));
    for (const one of people)
      for (const [i, { deviation, side, sd, chance, size, drivenBy }] of one.entries()) {
        expect({ deviation, side, sd, chance }).toEqual({
          deviation: everybody[i]?.deviation,
          side: everybody[i]?.side,
          sd: everybody[i]?.sd,
          chance: everybody[i]?.chance,
        });
        expect(size >= 6).toBe(drivenBy !== null && drivenBy.length > 0);
      }
    const kneeDrivers = new Set(people.map((one) => one[0]?.drivenBy?.join('+')));
    expect([...kneeDrivers].sort()).toEqual(['', 'ankle', 'ankle+habit', 'habit']);
  });
});
