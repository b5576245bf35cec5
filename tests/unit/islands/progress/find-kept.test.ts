import { expect, test } from 'vitest';
import { makeCaseActed, makeCaseGraded, makeCaseStarted } from '#engine/record/event-drafts.ts';
import { foldRecord } from '#engine/record/fold-record.ts';
import type { LearnerEventDraft } from '#engine/record/learner-event.ts';
import { findKept } from '#islands/progress/find-kept.ts';
import { buildEvent } from '../../engine/record/build-event.ts';

const maya = { id: 'maya', revision: 1 };
const madeUp = { id: 'generated-2-any-monday', revision: 7 };
const OUTLINE = {
  generatedHref: '/generated/',
  modules: [{ id: 'm', title: 'M', lessons: [], cases: [{ id: 'maya', name: 'Maya', href: '/maya/' }] }],
};
const start = (client: typeof maya, attempt: string) => makeCaseStarted(client, { attempt, seed: 's', mode: 'check' });
const keep = (client: typeof maya, attempt: string, keep: boolean) =>
  makeCaseActed(client, attempt, { type: 'kept-for-review', keep });
const keptAfter = (...drafts: LearnerEventDraft[]) =>
  findKept(foldRecord(drafts.map((draft, index) => buildEvent(index + 1, draft))), OUTLINE);

test('a client is kept with the way back and the result of the run that said so', () => {
  const graded = makeCaseGraded(maya, { attempt: 'a', passed: false, total: 61 });
  expect(keptAfter(start(maya, 'a'), graded, keep(maya, 'a', true))).toMatchObject([
    {
      id: 'maya',
      label: 'Maya',
      href: '/maya/',
      result: { total: 61, passed: false },
      runs: [{ id: 'a', revision: 1 }],
    },
  ]);
});

test('the last word of a run counts, and it is gone once every run has let go of it', () => {
  const both = [start(maya, 'a'), keep(maya, 'a', true), start(maya, 'b'), keep(maya, 'b', true)];
  expect(keptAfter(...both)[0]?.runs.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(keptAfter(...both, keep(maya, 'b', false))[0]?.runs.map(({ id }) => id)).toEqual(['a']);
  expect(keptAfter(...both, keep(maya, 'b', false), keep(maya, 'a', false))).toEqual([]);
});

test('a made-up client is kept under the address that brings it back', () => {
  expect(keptAfter(start(madeUp, 'a'), keep(madeUp, 'a', true))[0]?.href).toBe('/generated/?seed=monday&level=2');
});

test('nobody is kept who was only met, whom the course no longer has, or whose action cannot be read', () => {
  const gone = { id: 'withdrawn', revision: 1 };
  expect(keptAfter(start(maya, 'a'), start(gone, 'b'), keep(gone, 'b', true))).toEqual([]);
  expect(keptAfter(start(maya, 'a'), makeCaseActed(maya, 'a', { type: 'kept-for-review', keep: 'yes' }))).toEqual([]);
  expect(keptAfter(start(maya, 'a'), makeCaseActed(maya, 'a', 'kept-for-review'))).toEqual([]);
});
