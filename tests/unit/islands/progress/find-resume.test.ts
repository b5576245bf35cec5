import { describe, expect, test } from 'vitest';
import {
  makeCaseActed,
  makeCaseGraded,
  makeCaseStarted,
  makeLessonCompleted,
  makeLessonOpened,
  makeQuestionAnswered,
} from '#engine/record/event-drafts.ts';
import { foldRecord } from '#engine/record/fold-record.ts';
import type { LearnerEventDraft } from '#engine/record/learner-event.ts';
import { findResume } from '#islands/progress/find-resume.ts';
import { buildEvent } from '../../engine/record/build-event.ts';

const lesson = (id: string) => ({ id, revision: 1 });
const maya = lesson('maya');
const OUTLINE = {
  generatedHref: '/generated/',
  modules: [
    {
      id: 'seeing',
      title: 'Seeing',
      lessons: ['one', 'two', 'three'].map((id) => ({ id, title: `Lesson ${id}`, href: `/${id}/` })),
      cases: [{ id: 'maya', name: 'Maya', href: '/maya/' }],
    },
  ],
};
const run = { attempt: 'run', seed: 'seed', mode: 'check' };
const resumeAfter = (...drafts: LearnerEventDraft[]) =>
  findResume(foldRecord(drafts.map((draft, index) => buildEvent(index + 1, draft))), OUTLINE)?.href;

describe('where the course goes on', () => {
  test('is the first lesson for somebody new', () => {
    expect(resumeAfter()).toBe('/one/');
  });
  test('is the lesson left in the middle', () => {
    expect(resumeAfter(makeLessonOpened(lesson('one')), makeLessonOpened(lesson('two')))).toBe('/two/');
  });
  test('is the next open lesson when the latest is completed', () => {
    expect(resumeAfter(makeLessonCompleted(lesson('two')), makeLessonCompleted(lesson('one')))).toBe('/three/');
  });
  test('is the client whose case is open or not passed yet', () => {
    expect(resumeAfter(makeLessonOpened(lesson('one')), makeCaseStarted(maya, run))).toBe('/maya/');
    expect(resumeAfter(makeCaseStarted(maya, run), makeCaseGraded(maya, { ...run, passed: false, total: 60 }))).toBe(
      '/maya/',
    );
  });
  test('is a lesson again once the client is passed', () => {
    expect(resumeAfter(makeCaseStarted(maya, run), makeCaseGraded(maya, { ...run, passed: true, total: 80 }))).toBe(
      '/one/',
    );
  });
  test.each([true, false])('is where it was after a client was kept for review, or no longer (%j)', (keep) => {
    const madeUp = { id: 'generated-2-any-monday', revision: 1 };
    for (const client of [maya, madeUp]) {
      const begun = makeCaseStarted(client, run);
      const kept = makeCaseActed(client, run.attempt, { type: 'kept-for-review', keep });
      expect(resumeAfter(begun, makeLessonOpened(lesson('two')), kept)).toBe('/two/');
      expect(resumeAfter(begun, kept)).toBe(resumeAfter(begun));
    }
  });
  test('survives a lesson that the course no longer has, and answers to questions', () => {
    expect(resumeAfter(makeLessonOpened(lesson('withdrawn')))).toBe('/one/');
    expect(resumeAfter(makeQuestionAnswered(lesson('q'), { response: 'a', credit: 1 }))).toBe('/one/');
  });
  test('is nowhere in a course without lessons', () => {
    expect(findResume(foldRecord([]), { modules: [] })).toBeNull();
  });
});
