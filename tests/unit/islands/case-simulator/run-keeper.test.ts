import { describe, expect, test } from 'vitest';
import { toBrief } from '#engine/clients/to-brief.ts';
import type { CaseAction } from '#engine/grading/attempt.ts';
import type { CaseData } from '#islands/case-simulator/attempt/case-data.ts';
import { finishAttempt } from '#islands/case-simulator/attempt/finish-attempt.ts';
import { makeAct } from '#islands/case-simulator/attempt/make-act.ts';
import type { Run } from '#islands/case-simulator/attempt/read-runs.ts';
import type { RunKeeper } from '#islands/case-simulator/attempt/run-keeper.ts';
import { keepOnPage } from '#islands/gallery/keep-on-page.ts';
import { makeKnowledge, makeSheet } from '../../engine/grading/make-world.ts';
import { closing } from '../../engine/grading/play.ts';

const knowledge = makeKnowledge();
const sheet = makeSheet('maya', knowledge);
const brief = { ...toBrief(sheet.study), minutesBudget: 40 };
const data: CaseData = { sheet, knowledge, words: { tests: {} } as CaseData['words'] };
const runOf = (actions: readonly CaseAction[]): Run => ({
  id: 'run-1',
  case: 'maya',
  revision: sheet.study.revision,
  seed: 'seed',
  mode: 'practice',
  actions,
  startedAt: '2026-03-02T08:30:00.000Z',
  result: null,
});
const thoughts = closing.filter(({ type }) => type !== 'finished');
const broken = (run: Run): RunKeeper => ({
  current: () => run,
  keep: () => {
    throw new Error('no room');
  },
});
const say = (key: string) => key;

describe('a run that is kept', () => {
  test('holds the end and the mark together', () => {
    const shown: Run[] = [];
    const keeper = keepOnPage(runOf(thoughts), (run) => shown.push(run));
    expect(finishAttempt(data, keeper)).toEqual([]);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.actions.at(-1)).toEqual({ type: 'finished' });
    expect(shown[0]?.result?.passed).toBe(false);
  });

  test('is not ended while something is missing, and nothing is kept of it', () => {
    const shown: Run[] = [];
    expect(
      finishAttempt(
        data,
        keepOnPage(runOf([]), (run) => shown.push(run)),
      ),
    ).toContain('plan');
    expect(shown).toEqual([]);
  });

  test('is not marked twice', () => {
    const shown: Run[] = [];
    const keeper = keepOnPage(runOf(thoughts), (run) => shown.push(run));
    finishAttempt(data, keeper);
    finishAttempt(data, keeper);
    expect(shown).toHaveLength(1);
  });

  test('refuses aloud what is not in order', () => {
    const shown: Run[] = [];
    const heard: string[] = [];
    const keeper = keepOnPage(runOf([...thoughts, { type: 'finished' }]), (run) => shown.push(run));
    const act = makeAct(brief, data, keeper, say, (text) => heard.push(text));
    expect(act({ type: 'decided', action: 'refer', urgency: 'routine' })).toBe(false);
    expect(heard).toEqual(['grading.problem.already-finished']);
    expect(shown).toEqual([]);
  });
});

describe('a record that takes nothing', () => {
  test('makes an action fail aloud instead of seeming done', () => {
    const act = makeAct(brief, data, broken(runOf([])), say, () => undefined);
    expect(() => act({ type: 'consent-asked' })).toThrow('no room');
  });

  test('leaves the session open at its end', () => {
    expect(() => finishAttempt(data, broken(runOf(thoughts)))).toThrow('no room');
  });
});
