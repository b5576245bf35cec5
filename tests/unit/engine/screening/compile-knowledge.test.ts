import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { assess } from '#engine/screening/assess.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import { compileWords } from '#engine/screening/compile-words.ts';
import { compiledKnowledge, readKnowledge } from './read-knowledge.ts';

/** What a learner's browser may be asked to load, gzipped (the engine's budget). */
const MOST_BYTES = 25_000;

describe('compileKnowledge', () => {
  test('is plain JSON: sent and read back, it reasons the same', () => {
    const readBack = JSON.parse(JSON.stringify(compiledKnowledge));
    const screen = {
      sex: 'female',
      index: { deviation: 'two-leg-squat-knee-in', side: 'right' },
      readings: [{ finding: 'overhead-squat-knee-in', side: 'right', value: true }],
    } as const;
    expect(readBack).toEqual(compiledKnowledge);
    expect(assess(screen, readBack)).toEqual(assess(screen, compiledKnowledge));
  });

  test('fits the browser budget with its words beside it', () => {
    expect(gzipSync(JSON.stringify(compiledKnowledge)).length).toBeLessThan(MOST_BYTES);
    expect(gzipSync(JSON.stringify(compileWords(readKnowledge()))).length).toBeLessThan(MOST_BYTES);
  });

  test('keeps every id of contributors, tests, findings, exercises and flags', () => {
    const knowledge = readKnowledge();
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    expect(ids(compiledKnowledge.contributors)).toEqual(ids(knowledge.contributors));
    expect(ids(compiledKnowledge.tests)).toEqual(ids(knowledge.tests));
    expect(ids(compiledKnowledge.tests.flatMap(({ findings }) => findings))).toEqual(
      ids(knowledge.tests.flatMap(({ findings }) => findings)),
    );
    expect(ids(compiledKnowledge.exercises)).toEqual(ids(knowledge.exercises));
    expect(ids(compiledKnowledge.redFlags)).toEqual(ids(knowledge.redFlags));
  });

  test('a test is required where the knowledge says so, and nowhere else', () => {
    const required = readKnowledge().tests.flatMap(({ id, required }) => (required ? [id] : []));
    expect(required).toContain('safety-questions');
    expect(compiledKnowledge.tests.flatMap(({ id, required }) => (required ? [id] : []))).toEqual(required);
    expect(compiledKnowledge.tests.map(({ required }) => typeof required)).not.toContain('undefined');
  });

  test('refuses a pair of contributors it does not know', () => {
    const knowledge = readKnowledge();
    knowledge.correlatedPairs[0] = { ...knowledge.correlatedPairs[0], a: 'tight-shoelaces' } as never;
    expect(() => compileKnowledge(knowledge)).toThrow('"tight-shoelaces"');
  });

  test('refuses an index deviation that is not of one leg', () => {
    const knowledge = readKnowledge();
    for (const deviation of knowledge.deviations) if (deviation.side === 'bilateral') deviation.index = true;
    expect(() => compileKnowledge(knowledge)).toThrow('must be lateral');
  });
});

describe('compileWords', () => {
  test('has a name for every id the engine can hand out, and no suspected condition', () => {
    const knowledge = readKnowledge();
    const words = compileWords(knowledge);
    for (const { id } of compiledKnowledge.contributors) expect(words.contributors[id]?.name).toBeTruthy();
    for (const { id, findings } of compiledKnowledge.tests) {
      expect(words.tests[id]?.name).toBeTruthy();
      for (const finding of findings) expect(words.findings[finding.id]?.text).toBeTruthy();
    }
    for (const { id } of compiledKnowledge.redFlags) expect(words.redFlags[id]?.text).toBeTruthy();
    for (const { think } of knowledge.redFlags)
      if (think.includes(' ')) expect(JSON.stringify(words)).not.toContain(think);
  });
});
