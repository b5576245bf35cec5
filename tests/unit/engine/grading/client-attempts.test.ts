import { describe, expect, test } from 'vitest';
import { type ClientAttempt, loadClientAttempts, playClientAttempt } from '#cli/bots/client-attempts.ts';
import { loadCases } from '#cli/bots/load-content.ts';
import { grade } from '#engine/grading/grade.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { graded } from './play.ts';

const knowledge = makeKnowledge();

describe.each(loadCases().map(({ id }) => id))('%s', (id) => {
  const sheet = makeSheet(id, knowledge);
  const { seed, expert, novice, unsafe } = loadClientAttempts(id);
  const expectAsSigned = (attempt: ClientAttempt): void => {
    const { pass, criticalFails, total } = graded(
      grade(sheet, playClientAttempt(attempt, seed, sheet, knowledge), knowledge),
    );
    expect({ pass, criticalFails: criticalFails.map(({ code }) => code) }).toEqual({
      pass: attempt.expect.pass,
      criticalFails: attempt.expect.criticalFails,
    });
    expect(total).toBeGreaterThanOrEqual(attempt.expect.from);
    expect(total).toBeLessThanOrEqual(attempt.expect.to);
  };

  test('passes whoever works with care', () => {
    expect(expert.expect).toMatchObject({ pass: true, criticalFails: [] });
    expectAsSigned(expert);
  });

  test('does not pass the usual shortcut', () => {
    expect(novice.expect.pass).toBe(false);
    expectAsSigned(novice);
  });

  test('does not pass the same skill without safety', () => {
    expect(unsafe.expect.pass).toBe(false);
    expect(unsafe.expect.criticalFails).not.toEqual([]);
    expectAsSigned({ ...expert, ...unsafe });
  });
});
