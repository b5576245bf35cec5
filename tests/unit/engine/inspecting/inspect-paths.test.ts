import { describe, expect, test } from 'vitest';
import { performTest } from '#engine/clients/perform-test.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import { readOnPath, walkPath } from '#engine/inspecting/walk-path.ts';
import { worthAfterIntake } from '#engine/inspecting/worth-after-intake.ts';
import { rankDrivers } from '#engine/screening/rank-drivers.ts';
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

  test('says at its end what one posterior of all its readings says, of the driver and of its nearest rival', () => {
    const { study, path } = makeSheet('maya', knowledge);
    const readings = path.flatMap(({ test: id }) => readOnPath(study, id, knowledge));
    const ranked = rankDrivers({ sex: study.brief.sex, index: study.index, readings }, knowledge);
    const drives = new Set(study.truth.drives.map(({ contributor }) => contributor));
    const rival = ranked.find(({ contributor }) => !drives.has(contributor));
    expect(walkPath(study, path, knowledge).at(-1)).toMatchObject({
      lead: ranked.find(({ contributor }) => drives.has(contributor))?.drives,
      rivalIs: rival?.contributor,
      rival: rival?.drives,
    });
  });

  test('reads each test once, filmed, with the dice of the expert; a test nobody knows tells nothing', () => {
    const { study } = makeSheet('maya', knowledge);
    const squat = knowledge.tests.find(({ id }) => id === 'overhead-squat');
    if (!squat) throw new Error('The overhead squat is gone.');
    const read = readOnPath(study, 'overhead-squat', knowledge);
    expect(read).toEqual(performTest(study, squat, { seed: 'maya/expert', repeat: 1, filmed: true }, knowledge));
    expect(read.length).toBeGreaterThan(3);
    expect(readOnPath(study, 'no-such-test', knowledge)).toEqual([]);
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
