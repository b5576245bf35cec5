import { describe, expect, test } from 'vitest';
import { assembleEvidence } from '#engine/screening/assemble-evidence.ts';
import { infer } from '#engine/screening/infer.ts';
import type { Mark } from '#engine/screening/mark.ts';
import { toNetwork } from '#engine/screening/network.ts';
import { compiledKnowledge, readKnowledge } from './read-knowledge.ts';

const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
const chanceOf = (marks: readonly Mark[]) =>
  infer(toNetwork(compiledKnowledge), assembleEvidence(marks, index, compiledKnowledge)).likelihood;
const fixed = (deviation: string, side: 'left' | 'right', isTrue: boolean): Mark => ({
  kind: 'deviation',
  test: 'population',
  deviation,
  side,
  whenTrue: isTrue ? 1 : 0,
  whenFalse: isTrue ? 0 : 1,
});

describe('the population the priors and links describe', () => {
  const rates = readKnowledge().populationRates;

  test.each(rates)('shows $deviation as often as stated', ({ deviation, perLeg, eitherLeg, target }) => {
    const left = chanceOf([fixed(deviation, 'left', true)]);
    expect(left).toBeCloseTo(perLeg, 3);
    expect(left).toBeGreaterThanOrEqual(target.perLeg[0]);
    expect(left).toBeLessThanOrEqual(target.perLeg[1]);
    expect(chanceOf([fixed(deviation, 'right', true)])).toBeCloseTo(left, 12);
    if (eitherLeg === undefined || target.eitherLeg === undefined) return;
    const either = 1 - chanceOf([fixed(deviation, 'left', false), fixed(deviation, 'right', false)]);
    expect(either).toBeCloseTo(eitherLeg, 3);
    expect(either).toBeGreaterThanOrEqual(target.eitherLeg[0]);
    expect(either).toBeLessThanOrEqual(target.eitherLeg[1]);
  });

  test('has every contributor exactly as often as its prior says', () => {
    const { present, likelihood } = infer(toNetwork(compiledKnowledge), assembleEvidence([], index, compiledKnowledge));
    expect(likelihood).toBeCloseTo(1, 12);
    for (const [i, { prior }] of compiledKnowledge.contributors.entries()) expect(present[i]).toBeCloseTo(prior, 11);
  });

  test('ties the two legs of one contributor together by its odds ratio', () => {
    const { groups, positionOf } = toNetwork(compiledKnowledge);
    const quadriceps = positionOf.get('quadriceps-weakness');
    const group = groups.find(({ members }) => members.length === 1 && members[0] === quadriceps);
    const [neither = 0, right = 0, left = 0, both = 0] = group?.joint[0] ?? [];
    expect((neither * both) / (left * right)).toBeCloseTo(18.07, 8);
    expect(left).toBeCloseTo(right, 14);
  });
});
