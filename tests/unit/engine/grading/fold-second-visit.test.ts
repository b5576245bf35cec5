import { describe, expect, test } from 'vitest';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { foldSecondVisit } from '#engine/grading/second-visit/fold-second-visit.ts';
import type { Reading } from '#engine/screening/reading.ts';
import { makeKnowledge } from './make-world.ts';

const knowledge = makeKnowledge();
const LUNGE = 'weight-bearing-lunge';
const DISTANCE = 'weight-bearing-lunge-distance';
const BRIDGE = 'side-bridge';
const HOLD = 'side-bridge-hold';
const reading = (finding: string, side: Reading['side'], value: Reading['value']): Reading => ({
  finding,
  side,
  value,
});
const tested = (test: string, ...readings: readonly Reading[]): CaseAction => ({
  type: 'tested',
  test,
  filmed: false,
  readings,
});
const again = (test: string, ...readings: readonly Reading[]): CaseAction => ({
  type: 'measured-again',
  test,
  readings,
});
const judged = (finding: string, side: Reading['side'], real: boolean): CaseAction => ({
  type: 'judged-change',
  finding,
  side,
  real,
});

const firstVisit = [
  tested(LUNGE, reading(DISTANCE, 'left', 7), reading(DISTANCE, 'right', 10)),
  tested(LUNGE, reading(DISTANCE, 'left', 8), reading(DISTANCE, 'right', 10)),
  tested(BRIDGE, reading(HOLD, 'left', 40), reading('side-bridge-pain', 'left', true)),
];

describe('where a second visit stands', () => {
  test('nowhere before the client comes back', () => {
    expect(foldSecondVisit(firstVisit, knowledge)).toBeNull();
  });

  test('nothing is taken, judged or decided when the client has only just come back', () => {
    expect(foldSecondVisit([...firstVisit, { type: 'came-back', weeks: 4 }], knowledge)).toEqual({
      weeks: 4,
      done: null,
      tests: [],
      minutesSpent: 0,
      takenAgain: [],
      movement: null,
      next: null,
      ended: false,
    });
  });

  test('each number stands beside the mean of its own finding and leg, with the last judgement of just that', () => {
    const visit = foldSecondVisit(
      [
        ...firstVisit,
        { type: 'came-back', weeks: 8 },
        again(LUNGE, reading(DISTANCE, 'left', 9), reading(DISTANCE, 'right', 11), reading('never-read', 'left', 3)),
        again(BRIDGE, reading(HOLD, 'left', 55), reading('side-bridge-pain', 'left', false)),
        judged(DISTANCE, 'left', false),
        judged(DISTANCE, 'left', true),
        judged(HOLD, 'right', true),
      ],
      knowledge,
    );
    expect(visit?.tests).toEqual([LUNGE, BRIDGE]);
    expect(visit?.takenAgain).toEqual([
      { test: LUNGE, finding: DISTANCE, side: 'left', before: 7.5, now: 9, judgedReal: true },
      { test: LUNGE, finding: DISTANCE, side: 'right', before: 10, now: 11, judgedReal: null },
      { test: BRIDGE, finding: HOLD, side: 'left', before: 40, now: 55, judgedReal: null },
    ]);
  });
});
