import { describe, expect, test } from 'vitest';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { actionsToRevise } from '#islands/case-simulator/attempt/revise-run.ts';

describe('a revised run', () => {
  test('starts with all that was done and thought, and without the end and what came after', () => {
    const kept: CaseAction[] = [
      { type: 'consent-asked' },
      { type: 'tested', test: 'weight-bearing-lunge', filmed: false, readings: [] },
      { type: 'noted', text: 'stiff' },
      { type: 'decided', action: 'train', urgency: null },
    ];
    const left: CaseAction[] = [
      { type: 'hinted', step: 'tests' },
      { type: 'finished' },
      { type: 'disagreed', rule: null, text: 'no' },
      { type: 'kept-for-review', keep: true },
      { type: 'came-back', weeks: 4 },
      { type: 'decided-next', next: 'keep' },
      { type: 'visit-ended' },
    ];
    expect(actionsToRevise([...kept, ...left])).toEqual(kept);
  });
});
