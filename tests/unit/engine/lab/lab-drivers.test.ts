import { describe, expect, test } from 'vitest';
import { labDrivers } from '#engine/lab/lab-drivers.ts';
import { assess } from '#engine/screening/assess.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;

describe('labDrivers', () => {
  test.each([
    { readings: [] },
    { readings: [{ finding: 'overhead-squat-knee-in', side: 'left', value: true }] },
  ] as const)('says what assess says, and where each stood before any reading ($readings.length)', ({ readings }) => {
    const screen = { sex: 'female', index, readings } as const;
    const said = labDrivers(screen, knowledge);
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual(
      assess(screen, knowledge).hypotheses.map(({ contributor, side, drives, drivesPrior }) => ({
        contributor,
        side,
        drives,
        drivesPrior,
      })),
    );
    if (readings.length === 0) for (const { drives, drivesPrior } of said) expect(drives).toBe(drivesPrior);
    else expect(said.some(({ drives, drivesPrior }) => drives > drivesPrior + 0.01)).toBe(true);
  });
});
