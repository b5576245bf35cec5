import { describe, expect, test } from 'vitest';
import { grade } from '#engine/grading/grade.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();

describe('golden attempts', () => {
  test.each(['maya-expert', 'maya-novice', 'maya-unsafe-technician'])('%s is graded as an expert signed it', (name) => {
    const golden = loadGolden(name);
    const sheet = makeSheet(golden.case, knowledge);
    const verdict = grade(sheet, playGolden(golden, sheet, knowledge), knowledge);
    if (verdict.status !== 'graded') throw new Error(`not ready: ${verdict.missing.join(', ')}`);
    const { pass, criticalFails, total } = verdict;
    expect({ pass, criticalFails: criticalFails.map(({ code }) => code) }).toEqual({
      pass: golden.expect.pass,
      criticalFails: golden.expect.criticalFails,
    });
    expect(total).toBeGreaterThanOrEqual(golden.expect.totalFrom);
    expect(total).toBeLessThanOrEqual(golden.expect.totalTo);
  });
});
