import { expect, test } from 'vitest';
import { makeCaseGraded, makeCaseStarted } from '#engine/record/event-drafts.ts';
import { foldRecord } from '#engine/record/fold-record.ts';
import type { LearnerEventDraft } from '#engine/record/learner-event.ts';
import { describeMadeUp, describeRuns, isPassed, listMadeUp } from '#islands/progress/list-made-up.ts';
import { makePeople } from '../../engine/clients/make-people.ts';
import { buildEvent } from '../../engine/record/build-event.ts';

const monday = { id: 'generated-2-any-monday', revision: 1 };
const friday = { id: 'generated-0-any-friday', revision: 1 };
const maya = { id: 'maya', revision: 1 };
const start = (client: typeof maya, attempt: string) => makeCaseStarted(client, { attempt, seed: 's', mode: 'check' });
const graded = (attempt: string, total: number, passed: boolean) => makeCaseGraded(monday, { attempt, total, passed });
const listAfter = (...drafts: LearnerEventDraft[]) =>
  listMadeUp(foldRecord(drafts.map((draft, index) => buildEvent(index + 1, draft))));

test('lists made-up clients alone, the one met last first, each with its address', () => {
  const listed = listAfter(start(monday, 'a'), start(maya, 'b'), start(friday, 'c'), start(monday, 'd'));
  expect(listed.map(({ query }) => query)).toEqual(['?seed=friday', '?seed=monday&level=2']);
});

test.each([
  { results: [], words: 'begun', passed: false },
  { results: [[61, false]], words: '61 of 100, not passed yet', passed: false },
  {
    results: [
      [61, false],
      [82, true],
    ],
    words: 'First time 61 of 100, best 82 of 100, passed',
    passed: true,
  },
  {
    results: [
      [82, true],
      [61, false],
    ],
    words: '82 of 100, passed',
    passed: true,
  },
] as const)('$results is told as: $words', ({ results, words, passed }) => {
  const runs = results.flatMap(([total, isGood], index) => [
    start(monday, `${index}`),
    graded(`${index}`, total, isGood),
  ]);
  const [client] = listAfter(...(runs.length === 0 ? [start(monday, '0')] : runs));
  expect(client && describeRuns(client.record)).toBe(words);
  expect(client && isPassed(client.record)).toBe(passed);
});

test('a name and a level from the start, the type only once a run is graded: it gives the answer away', () => {
  const people = makePeople();
  const [begun] = listAfter(start(monday, 'a'));
  const [done] = listAfter(start(monday, 'a'), graded('a', 40, false));
  if (!begun || !done) throw new Error('A run is missing.');
  expect(describeMadeUp(begun, people)).toMatchObject({ level: 2, type: null });
  expect(describeMadeUp(begun, people).name).not.toBe('');
  expect(describeMadeUp(done, people).type).toEqual(expect.any(String));
});
