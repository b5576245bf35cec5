import { performTest } from '#engine/clients/perform-test.ts';
import type { Attempt, CaseAction } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import type { Grade } from '#engine/grading/verdict.ts';

/** Performs one test with the sheet's client; the ratings are what the eye would show. */
export const take = (sheet: CaseSheet, id: string, knowledge: CaseKnowledge, seed = 'seed'): CaseAction => {
  const test = knowledge.tests.find((candidate) => candidate.id === id);
  if (test === undefined) throw new Error(`${id} is no test`);
  const readings = performTest(sheet.study, test, { seed, repeat: 1, filmed: false }, knowledge);
  if (test.required || test.purpose === 'history') return { type: 'asked', test: id, readings };
  const type = knowledge.grading.ratedTests.includes(id) ? 'rated' : 'tested';
  return { type, test: id, filmed: false, readings };
};

/** An attempt with these actions. */
export const attemptOf = (sheet: CaseSheet, actions: readonly CaseAction[]): Attempt => ({
  case: sheet.study.id,
  revision: sheet.study.revision,
  seed: 'seed',
  mode: 'check',
  actions,
});

/** The least an attempt needs to be graded: nothing named, nothing planned, one sound sentence. */
export const closing: readonly CaseAction[] = [
  { type: 'hypothesised', round: 2, stated: { hypotheses: [], lead: 'unclear', links: [] } },
  { type: 'decided', action: 'train', urgency: null },
  { type: 'planned', plan: { items: [], accommodations: [], retest: null, handover: null } },
  { type: 'said', phrases: ['say-not-certain'] },
  { type: 'finished' },
];

export type Graded = Extract<Grade, { status: 'graded' }>;

/** The verdict, or an error that says what is missing. */
export const graded = (verdict: Grade): Graded => {
  if (verdict.status !== 'graded') throw new Error(`not ready: ${verdict.missing.join(', ')}`);
  return verdict;
};

export const pointsOf = (verdict: Grade, dimension: string): number =>
  graded(verdict).dimensions.find(({ id }) => id === dimension)?.points ?? Number.NaN;
