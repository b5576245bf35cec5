import { describe, expect, test } from 'vitest';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import { walkPath } from '#engine/inspecting/walk-path.ts';
import { worthAfterIntake } from '#engine/inspecting/worth-after-intake.ts';
import { makeKnowledge, makeSheet } from '../grading/make-world.ts';

const knowledge = makeKnowledge();

describe('a path walked', () => {
  test('keeps its tests, and the truth is likelier at its end than at its beginning', () => {
    const { study, path } = makeSheet('maya', knowledge);
    const walked = walkPath(study, path, knowledge);
    expect(walked.map(({ test: id }) => id)).toEqual(path.map(({ test: id }) => id));
    expect(walked.at(-1)?.lead).toBeGreaterThan(walked[0]?.lead ?? 1);
    expect(walked.every(({ rivalIs }) => study.truth.drives.every(({ contributor }) => contributor !== rivalIs))).toBe(
      true,
    );
  });

  test('has no lead where nothing drives', () => {
    const { study, path } = makeSheet('ingrid', knowledge);
    expect(walkPath(study, path, knowledge).map(({ lead }) => lead)).toEqual(path.map(() => null));
  });
});

describe('what tests would tell after the intake', () => {
  const { study } = makeSheet('maya', knowledge);
  const worth = worthAfterIntake(study, knowledge);

  test('is ordered by bits a minute and leaves the intake out', () => {
    const rates = worth.map(({ bitsPerMinute }) => bitsPerMinute);
    expect(rates).toEqual(rates.toSorted((a, b) => b - a));
    expect(worth.map(({ test: id }) => id)).not.toContain(movementScreen(study.index, knowledge));
    expect(worth.map(({ test: id }) => id)).not.toContain('training-history');
  });

  test('splits the ankle from the rest with raised heels', () => {
    const heels = worth.find(({ test: id }) => id === 'squat-heels-raised');
    expect(heels?.splits[0]?.contributor).toBe('ankle-dorsiflexion-limited');
  });
});
