import { describe, expect, test } from 'vitest';
import { type CaseAttemptRecord, EMPTY_RECORD, type LearnerRecord } from '#engine/record/learner-record.ts';
import { readRuns } from '#islands/case-simulator/attempt/read-runs.ts';

const attempt = (changed: Partial<CaseAttemptRecord>): CaseAttemptRecord => ({
  id: 'run-1',
  revision: 1,
  seed: 'abc',
  mode: 'practice',
  startedAt: '2026-01-01T00:00:00.000Z',
  actions: [],
  result: null,
  ...changed,
});
const recordOf = (...attempts: CaseAttemptRecord[]): LearnerRecord => ({
  ...EMPTY_RECORD,
  cases: new Map([['maya', { id: 'maya', attempts }]]),
});

describe('the runs of a case in the record', () => {
  test('a case nobody began has none', () => {
    expect(readRuns(EMPTY_RECORD, 'maya', 1)).toEqual([]);
  });

  test('a run keeps its seed, mode and actions in order', () => {
    const actions = [{ type: 'consent-asked' }, { type: 'step-left', step: 'intake' }];
    expect(readRuns(recordOf(attempt({ mode: 'check', actions })), 'maya', 1)).toEqual([
      {
        id: 'run-1',
        case: 'maya',
        revision: 1,
        seed: 'abc',
        startedAt: '2026-01-01T00:00:00.000Z',
        mode: 'check',
        actions,
        result: null,
      },
    ]);
  });

  test('a run of another revision is left where it is', () => {
    expect(readRuns(recordOf(attempt({ revision: 1 }), attempt({ id: 'run-2', revision: 2 })), 'maya', 2)).toHaveLength(
      1,
    );
  });

  test('a run that was never begun, and an action without a type, are left out', () => {
    const runs = readRuns(
      recordOf(attempt({ seed: '' }), attempt({ actions: [null, 7, { step: 'plan' }] })),
      'maya',
      1,
    );
    expect(runs.map(({ actions }) => actions)).toEqual([[]]);
  });
});
