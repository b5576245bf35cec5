import { describe, expect, test } from 'vitest';
import { availableTests } from '#engine/worksheet/available-tests.ts';
import { recordEntry, removeEntry } from '#engine/worksheet/change-worksheet.ts';
import { addedPainFinding, didHurt, painStops } from '#engine/worksheet/pain-stops.ts';
import { makeKnowledge } from '../grading/make-world.ts';
import { buildWorksheet } from './build-worksheet.ts';

const knowledge = makeKnowledge();
const PAIN = 'new-sharp-pain-in-test';
const taking = (test: string, value = true) => ({
  id: test,
  test,
  readings: [{ finding: PAIN, side: 'central', value } as const],
});
const sheetWith = (...tests: readonly string[]) =>
  tests.reduce((sheet, id) => recordEntry(sheet, taking(id)), buildWorksheet());

describe('a test that hurt', () => {
  test('is over, and no other line with it', () => {
    const sheet = sheetWith('weight-bearing-lunge');
    expect(painStops(sheet, knowledge)).toEqual({
      hurt: ['weight-bearing-lunge'],
      stopped: ['weight-bearing-lunge'],
      movement: false,
    });
    expect(availableTests(sheet, knowledge)).toContain('squat-heels-raised');
  });

  test('ends everything that repeats the movement, when it is that movement', () => {
    const sheet = sheetWith('overhead-squat');
    const { movement, stopped } = painStops(sheet, knowledge);
    expect(movement).toBe(true);
    expect(stopped).toEqual(expect.arrayContaining(['overhead-squat', 'squat-heels-raised', 'squat-pain-check']));
    const available = availableTests(sheet, knowledge);
    expect(available).toContain('weight-bearing-lunge');
    for (const test of knowledge.grading.provokingTests) expect(available).not.toContain(test);
  });

  test('ends the movement too when the test asks for pain itself', () => {
    expect(addedPainFinding('squat-pain-check', knowledge)).toBeNull();
    expect(addedPainFinding('overhead-squat', knowledge)).toBe(PAIN);
    expect(painStops(sheetWith('squat-pain-check'), knowledge).movement).toBe(true);
  });

  test('stops nothing once the taking is removed, and a no is no pain', () => {
    const none = { hurt: [], stopped: [], movement: false };
    expect(painStops(removeEntry(sheetWith('overhead-squat'), 'overhead-squat'), knowledge)).toEqual(none);
    expect(painStops(recordEntry(buildWorksheet(), taking('overhead-squat', false)), knowledge)).toEqual(none);
    expect(didHurt({ readings: [] }, knowledge)).toBe(false);
  });

  test('is named once, however often it was taken', () => {
    const twice = recordEntry(sheetWith('anterior-reach'), { ...taking('anterior-reach'), id: 'again' });
    expect(painStops(twice, knowledge).hurt).toEqual(['anterior-reach']);
  });
});

test('knowledge that has no word for pain adds none', () => {
  const mute = { tests: knowledge.tests, grading: { painFindings: [], provokingTests: [] } };
  expect(addedPainFinding('overhead-squat', mute)).toBeNull();
});
