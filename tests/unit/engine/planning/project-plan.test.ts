import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import { expectedGain } from '#engine/planning/expected-gain.ts';
import type { Plan, PlanItem } from '#engine/planning/plan.ts';
import { projectPlan } from '#engine/planning/project-plan.ts';
import { startingDose } from '#engine/planning/starting-dose.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const maya = loadCase('maya');
const planOf = (ids: readonly string[], accommodations: readonly string[] = []): Plan => ({
  items: ids.flatMap((id): readonly PlanItem[] => {
    const exercise = knowledge.exercises.find((candidate) => candidate.id === id);
    return exercise === undefined ? [] : [startingDose(exercise, 3)];
  }),
  accommodations,
  retest: null,
  handover: null,
});
const ankles = planOf(['calf-stretch-knee-straight', 'calf-stretch-knee-bent', 'ankle-strap-mobilisation']);
const hips = planOf(['clamshell', 'lateral-band-walk']);
const SEEDS = Array.from({ length: 300 }, (_, index) => `four-weeks-${index}`);
const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const indexChange = (plan: Plan, weeks = 8): number =>
  meanOf(
    SEEDS.map((seed) => projectPlan(maya, plan, weeks, seed, knowledge).index).map(
      ({ before, after }) => after - before,
    ),
  );

describe('projectPlan', () => {
  test('the same client, plan, weeks and seed give the same outcome', () => {
    expect(projectPlan(maya, ankles, 6, 'a', knowledge)).toEqual(projectPlan(maya, ankles, 6, 'a', knowledge));
  });

  test('nothing planned, nothing changed', () => {
    const { measures, index } = projectPlan(maya, planOf([]), 8, 'a', knowledge);
    expect(measures).toEqual([]);
    expect(index.after).toBe(index.before);
  });

  test('training what drives the movement moves it, training what does not leaves it', () => {
    expect(indexChange(ankles)).toBeLessThan(-1);
    expect(indexChange(hips)).toBe(0);
  });

  test('training weak hips still makes them stronger', () => {
    const gains = SEEDS.flatMap((seed) =>
      projectPlan(maya, hips, 8, seed, knowledge).measures.filter(({ finding }) => finding === 'hip-abduction-force'),
    ).map(({ before, after }) => after - before);
    expect(meanOf(gains)).toBeGreaterThan(0.5);
  });

  test('the mean gain at the lunge is the one the knowledge gives for the adherence drawn', () => {
    const response = knowledge.responses.find(({ measure }) => measure === 'weight-bearing-lunge-distance');
    if (response === undefined) throw new Error('no response for the lunge');
    const runs = SEEDS.map((seed) => projectPlan(maya, ankles, 4, seed, knowledge));
    const adherence = meanOf(runs.map((run) => run.adherence));
    const gain = meanOf(
      runs
        .flatMap(({ measures }) => measures.filter(({ side }) => side === 'left'))
        .map(({ before, after }) => after - before),
    );
    expect(gain).toBeCloseTo(expectedGain(response, 6.3, 4, { adherence, dose: 1 }, knowledge), 1);
    expect(adherence).toBeGreaterThan(0.6);
    expect(adherence).toBeLessThan(0.8);
  });

  test('two weeks seldom show a change beyond the error of the test, eight weeks more often', () => {
    const seen = (weeks: number): number =>
      SEEDS.filter((seed) =>
        projectPlan(maya, ankles, weeks, seed, knowledge).measures.some(({ detectable }) => detectable),
      ).length;
    expect(seen(2)).toBeLessThan(SEEDS.length / 4);
    expect(seen(8)).toBeGreaterThan(2 * seen(2));
  });

  test('a heel lift helps at once, because the ankle drives it, and no further than ordinary', () => {
    const { before, after } = projectPlan(maya, planOf([], ['heels-raised']), 0, 'a', knowledge).index;
    expect(after).toBe(before - 4);
  });

  test('stretching a calf that is not short adds nothing', () => {
    const mobile = { ...maya, truth: { ...maya.truth, contributors: {}, drives: [] } };
    const { measures } = projectPlan(mobile, ankles, 8, 'a', knowledge);
    expect(measures.map(({ before, after }) => after - before)).toEqual([0, 0]);
  });
});
