import { describe, expect, test } from 'vitest';
import type { CaseStudy } from '#schemas/case.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
/** The case as if its author had written no path. */
const ownPath = (id: string) =>
  makeSheet(id, knowledge, (study): CaseStudy => {
    const { path: _written, ...expert } = study.expert;
    return { ...study, expert };
  }).path.map(({ test }) => test);

describe('the path the engine finds for itself', () => {
  test('ends where a sign ends the session, with nothing to measure after it', () => {
    expect(ownPath('tomas')).toEqual(['safety-questions']);
  });

  test.each(['maya', 'orla', 'dilan', 'farid', 'zeynep', 'ingrid'])('of %s does no test twice', (id) => {
    const path = ownPath(id);
    expect(new Set(path).size).toBe(path.length);
    expect(path.length).toBeGreaterThan(2);
  });

  test('holds a number to take again where something leads', () => {
    expect(ownPath('maya')).toContain('weight-bearing-lunge');
  });
});
