import { describe, expect, test } from 'vitest';
import { toBrief } from '#engine/clients/to-brief.ts';
import { STEPS } from '#engine/grading/attempt.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { grade } from '#engine/grading/grade.ts';
import { minutesBudget } from '#engine/grading/minutes-budget.ts';
import { movementScreen } from '#engine/grading/movement-screen.ts';
import { gradeSecondVisit } from '#engine/grading/second-visit/grade-second-visit.ts';
import type { CaseData } from '#islands/case-simulator/attempt/case-data.ts';
import { CASE_SCENES, type Cast } from '#islands/gallery/case-scenes.table.ts';
import { runExpert } from '#islands/gallery/expert-run.ts';
import { makeKnowledge, makeSheet } from '../../engine/grading/make-world.ts';

const knowledge = makeKnowledge();
const words = {} as CaseData['words'];

function castOf(id: string): Cast {
  const sheet = makeSheet(id, knowledge);
  const brief = { ...toBrief(sheet.study), minutesBudget: minutesBudget(sheet.path, knowledge.grading.thresholds) };
  const data = { sheet, knowledge, words };
  return { brief, data, expert: runExpert(data, movementScreen(brief.index, knowledge)) };
}

/** The run of a scene, the client it shows, and where the run stands. */
function stagedOf(cast: Cast, id: string) {
  const shown = CASE_SCENES.find((scene) => scene.id === id)?.show(cast);
  if (shown?.kind !== 'run') throw new Error(`${id} shows no run`);
  return { ...shown, state: foldAttempt(cast.brief, shown.attempt, knowledge) };
}

describe.each(['maya', 'kwame', 'tomas'])('the gallery with %s', (id) => {
  const cast = castOf(id);

  test.each(STEPS)('opens %s with its work done and nothing of later steps', (step) => {
    const { state } = stagedOf(cast, step);
    expect(state.step).toBe(step);
    expect(state.decided !== null).toBe(STEPS.indexOf(step) >= STEPS.indexOf('disposition'));
    expect(state.plan !== null).toBe(STEPS.indexOf(step) >= STEPS.indexOf('plan'));
    expect(state.phrases !== null).toBe(step === 'words');
  });

  test('passes at the debrief, and fails the unsafe one with a critical fail', () => {
    const good = grade(cast.data.sheet, stagedOf(cast, 'debrief').attempt, knowledge);
    const bad = grade(cast.data.sheet, stagedOf(cast, 'unsafe').attempt, knowledge);
    expect(good).toMatchObject({ status: 'graded', pass: true, criticalFails: [] });
    expect(bad).toMatchObject({ status: 'graded', pass: false });
    expect(bad.status === 'graded' && bad.criticalFails.length).toBeGreaterThan(0);
  });

  test('stops testing where an answer is an emergency, and the client says so', () => {
    const { state, data } = stagedOf(cast, 'stopped');
    expect(state.stopped).toBe(true);
    expect(Object.values(data?.sheet.study.truth.answers ?? {})).toContainEqual({
      says: 'Yes, since yesterday.',
      is: true,
    });
  });

  test('every scene has a name and an id of its own', () => {
    expect(new Set(CASE_SCENES.map((scene) => scene.id)).size).toBe(CASE_SCENES.length);
    expect(new Set(CASE_SCENES.map((scene) => scene.name)).size).toBe(CASE_SCENES.length);
  });
});

describe('the gallery with somebody who is trained', () => {
  const cast = castOf('maya');

  test('spends the minutes until no measurement fits', () => {
    const { state } = stagedOf(cast, 'budget-spent');
    const open = knowledge.tests.filter(
      ({ id, purpose }) => purpose === 'measurement' && !state.timeline.some((entry) => entry.test === id),
    );
    expect(open.length).toBeGreaterThan(0);
    expect(open.every(({ minutes }) => minutes > state.minutesLeft)).toBe(true);
  });

  test('marks the second visit only once it has ended', () => {
    const marked = (id: string) => gradeSecondVisit(cast.data.sheet, stagedOf(cast, id).attempt, knowledge).status;
    expect(marked('second-visit')).not.toBe('graded');
    expect(marked('second-visit-marked')).toBe('graded');
  });
});
