import { describe, expect, test } from 'vitest';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { describeAction } from '#islands/case-simulator/words/describe-action.ts';
import { makeNames } from '#islands/case-simulator/words/make-names.ts';
import { makeKnowledge } from '../../engine/grading/make-world.ts';

const nameless = {
  contributors: {},
  deviations: {},
  tests: { 'weight-bearing-lunge': { name: 'Knee to wall' } },
  findings: {},
  exercises: {},
  accommodations: {},
  gates: {},
  redFlags: {},
};
const names = makeNames(makeKnowledge(), nameless);
const say = (key: string, params: object = {}) => `${key} ${Object.values(params).join(' ')}`.trim();

describe('a saved attempt in words', () => {
  test('has a line for each thing done, the last of each thought, and shows an id that is gone as it stands', () => {
    const stated = (contributor: string): CaseAction => ({
      type: 'hypothesised',
      round: 1,
      stated: { hypotheses: [{ contributor, side: 'central', role: 'drives' }], lead: 'unclear', links: [] },
    });
    const actions: CaseAction[] = [
      { type: 'consent-asked' },
      { type: 'tested', test: 'weight-bearing-lunge', filmed: false, readings: [] },
      { type: 'tested', test: 'long-gone', filmed: false, readings: [] },
      stated('first-idea'),
      stated('second-idea'),
      { type: 'decided', action: 'train', urgency: null },
      { type: 'decided', action: 'refer', urgency: 'routine' },
      { type: 'step-left', step: 'intake' },
    ];
    expect(describeAction(actions, names, say).map(({ text }) => text)).toEqual([
      'case.did.consent',
      'Knee to wall',
      'long-gone',
      'case.did.named second-idea',
      'case.did.decided case.decision.refer',
    ]);
  });
});
