import { describe, expect, test } from 'vitest';
import { disposition } from '#engine/screening/disposition.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { RedFlag } from '#schemas/knowledge/red-flag.ts';
import { compiledKnowledge, readKnowledge } from './read-knowledge.ts';

const { redFlags } = readKnowledge();

function readingsOf({ yes = [], no = [], values = {} }: Partial<RedFlag['trips']>): Reading[] {
  const answered =
    (value: boolean) =>
    (finding: string): Reading => ({ finding, side: 'central', value });
  return [
    ...yes.map(answered(true)),
    ...no.map(answered(false)),
    ...Object.entries(values).map(([finding, value]): Reading => ({ finding, side: 'left', value })),
  ];
}
const today = (readings: readonly Reading[]) => disposition({ readings }, compiledKnowledge);

describe('disposition', () => {
  test.each(redFlags)('$id is tripped by its example and acts as it says', (flag) => {
    const found = today(readingsOf(flag.trips));
    expect(found.redFlags).toContain(flag.id);
    expect(found.action === 'refer' || found.action === flag.disposition).toBe(true);
    if (flag.stopsSession) expect(found.stopsSession).toBe(true);
  });

  test.each(redFlags)('$id is not tripped by its near miss', (flag) => {
    expect(today(readingsOf(flag.nearMiss)).redFlags).not.toContain(flag.id);
  });

  test('lets a person without a sign train', () => {
    const no = compiledKnowledge.tests.find(({ id }) => id === 'safety-questions')?.findings.map(({ id }) => id) ?? [];
    const cleared = ['medically-cleared-for-exercise', 'birth-check-done', 'surgery-cleared-for-training'];
    const answers = { yes: cleared, no: no.filter((id) => !cleared.includes(id)) };
    expect(today(readingsOf(answers))).toEqual({ action: 'train', urgency: null, stopsSession: false, redFlags: [] });
  });

  test('takes what nobody asked for unknown, not for no', () => {
    const swollen = readingsOf({ yes: ['knee-swollen-large'] });
    expect(today(swollen).redFlags).not.toContain('knee-swollen-without-injury');
    const denied = [...swollen, ...readingsOf({ no: ['injury-in-last-six-weeks'] })];
    expect(today(denied).redFlags).toContain('knee-swollen-without-injury');
  });

  test('lets the strictest of several flags decide and lists the most urgent first', () => {
    const found = today(readingsOf({ yes: ['joint-went-out-of-place', 'knee-locked'] }));
    expect(found.redFlags.slice(0, 2)).toEqual(['joint-out-of-place', 'knee-stuck']);
    expect(found).toMatchObject({ action: 'refer', urgency: 'emergency', stopsSession: true });
  });

  test('never carries what a sign could mean', () => {
    const shipped = JSON.stringify(compiledKnowledge);
    for (const { think } of redFlags) if (think.includes(' ')) expect(shipped).not.toContain(think);
    expect(shipped).not.toContain('"think"');
  });
});
