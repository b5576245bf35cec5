import { describe, expect, test } from 'vitest';
import { expertPath } from '#engine/screening/expert-path.ts';
import type { Reading } from '#engine/screening/reading.ts';
import { compiledKnowledge } from './read-knowledge.ts';

const client = { sex: 'female', index: { deviation: 'two-leg-squat-knee-in', side: 'left' } } as const;
/** A client with a stiff ankle: every test reads ordinary but those of the ankle. */
const TELLING = ['overhead-squat-knee-in', 'overhead-squat-heels-rise', 'heels-raised-corrects', 'ankle-front-block'];
const VALUES: Record<string, number | string> = {
  'weight-bearing-lunge-distance': 6.5,
  'knee-in-onset': 'from-first-repetition',
};

function take(test: string): Reading[] {
  const findings = compiledKnowledge.tests.find(({ id }) => id === test)?.findings ?? [];
  return findings.flatMap((finding): Reading[] => {
    const side = finding.side === 'lateral' ? 'left' : 'central';
    if (finding.kind === 'boolean') return [{ finding: finding.id, side, value: TELLING.includes(finding.id) }];
    const value = VALUES[finding.id];
    return value === undefined ? [] : [{ finding: finding.id, side, value }];
  });
}
const safely = (test: string): Reading[] =>
  take(test).map((reading) => (/cleared|birth-check/.test(reading.finding) ? { ...reading, value: true } : reading));

describe('expertPath', () => {
  const walk = () => expertPath(client, safely, compiledKnowledge);
  const orderOf = ({ steps }: ReturnType<typeof walk>) => steps.map(({ test }) => test);

  test('begins with the required questions, the history and the overhead squat', () => {
    expect(orderOf(walk()).slice(0, 3)).toEqual(['safety-questions', 'training-history', 'overhead-squat']);
  });

  test('then takes the telling probe, never a test twice, and stays within thirty minutes', () => {
    const path = walk();
    const order = orderOf(path);
    expect(order[3]).toBe('squat-heels-raised');
    expect(new Set(order).size).toBe(order.length);
    expect(path.minutes).toBeLessThanOrEqual(30);
    expect(path.minutes).toBe(path.steps.reduce((sum, { minutes }) => sum + minutes, 0));
    for (const { bits } of path.steps.slice(3)) expect(bits).toBeGreaterThanOrEqual(0.08);
  });

  test('hands back the readings it took', () => {
    const path = walk();
    expect(path.screen.readings).toEqual(orderOf(path).flatMap(safely));
  });

  test('uses only the tests that are available after the opening', () => {
    const few = expertPath(client, safely, compiledKnowledge, ['squat-one-cue']);
    expect(few.steps.slice(3).every(({ test }) => test === 'squat-one-cue')).toBe(true);
  });

  test('ends where a sign stops the session', () => {
    const locked = (test: string): Reading[] =>
      safely(test).map((reading) => (reading.finding === 'knee-locked' ? { ...reading, value: true } : reading));
    expect(expertPath(client, locked, compiledKnowledge).steps.map(({ test }) => test)).toEqual(['safety-questions']);
  });
});
