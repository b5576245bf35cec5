import { describe, expect, test } from 'vitest';
import { assess } from '#engine/screening/assess.ts';
import { counterfactual } from '#engine/screening/counterfactual.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import { compiledKnowledge } from './read-knowledge.ts';

const kneeIn: Reading = { finding: 'overhead-squat-knee-in', side: 'left', value: true };
const lifted: Reading = { finding: 'heels-raised-corrects', side: 'left', value: true };
const screen: Screen = {
  sex: 'female',
  index: { deviation: 'two-leg-squat-knee-in', side: 'left' },
  readings: [kneeIn, lifted, { ...lifted, value: true }],
};

describe('counterfactual', () => {
  test('puts the reading in the place of every look at that finding on that side', () => {
    const otherwise: Reading = { ...lifted, value: false };
    expect(counterfactual(screen, otherwise, compiledKnowledge)).toEqual(
      assess({ ...screen, readings: [kneeIn, otherwise] }, compiledKnowledge),
    );
  });

  test('leaves the other leg alone and adds what was never read', () => {
    const right: Reading = { finding: 'overhead-squat-knee-in', side: 'right', value: false };
    expect(counterfactual(screen, right, compiledKnowledge)).toEqual(
      assess({ ...screen, readings: [...screen.readings, right] }, compiledKnowledge),
    );
  });
});
