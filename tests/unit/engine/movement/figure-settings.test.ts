import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeBody } from '#engine/movement/body/body.ts';
import { meanBody } from '#engine/movement/body/mean-body.ts';
import type { FigureDeviations } from '#engine/movement/deviations/figure-deviations.ts';
import { parseDeviations } from '#engine/movement/deviations/parse-deviations.ts';
import { drawFigure } from '#engine/movement/drawing/draw-figure.ts';
import { checkFigure, clampFigure, type FigureSettings } from '#engine/movement/figure-settings.ts';
import { poseAt } from '#engine/movement/pose-at.ts';
import { TASK_IDS } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';

const squat: FigureSettings = {
  task: 'overhead-squat',
  body: meanBody('male', 'average'),
  deviations: {},
  modification: null,
};

describe('settings that cannot be drawn', () => {
  test.each([
    [
      'a thigh twice as long',
      { ...squat, body: { ...squat.body, thighFactor: 2 } },
      'thighFactor is 2; it can be 0.88 to 1.15.',
    ],
    [
      'a stature that is no number',
      { ...squat, body: { ...squat.body, statureMetres: Number.NaN } },
      'statureMetres is NaN; it can be 1.2 to 2.2.',
    ],
    [
      'a knee turned in by 60 degrees',
      { ...squat, deviations: { 'two-leg-squat-knee-in': { left: 60, right: 2 } } },
      'two-leg-squat-knee-in is 60 degrees; it can be -15 to 30.',
    ],
  ])('%s is refused with the reason', (_, settings, reason) => {
    expect(checkFigure(settings)).toEqual([reason]);
  });

  test('a deviation of another task is refused and the known ones are named', () => {
    const [problem = ''] = checkFigure({ ...squat, deviations: { 'single-leg-pelvic-drop': { left: 9, right: 3 } } });
    expect(problem).toContain('Overhead squat has no deviation "single-leg-pelvic-drop"');
    expect(problem).toContain('two-leg-squat-knee-in');
  });

  test.each([
    ['squat', { ...squat, leg: 'left' as const }, 'Overhead squat uses both legs alike; leave leg out.'],
    [
      'bridge',
      { ...squat, task: 'bridge' as const, deviations: { 'running-knee-in': { left: 9, right: 3 } } },
      'Bridge has no deviation "running-knee-in"; it is drawn without any.',
    ],
    [
      'run',
      { ...squat, task: 'running' as const, deviations: { 'running-knee-in': { left: 40, right: 3 } } },
      'running-knee-in is 40 degrees; it can be -10 to 22.',
    ],
  ])('%s: %o is refused with the reason', (_, settings, reason) => {
    expect(checkFigure(settings)).toEqual([reason]);
  });

  test('a leg can be chosen where one stands, is in front or leads', () => {
    for (const task of TASK_IDS)
      expect(checkFigure({ ...squat, task, leg: 'right' }).length).toBe(TASKS[task].oneLeg ? 0 : 1);
  });

  test('every task is drawn at and beyond its limits once the page has bent them', () => {
    for (const task of TASK_IDS)
      for (const size of [-1000, 1000, Number.NaN]) {
        const deviations = Object.fromEntries(
          TASKS[task].deviations.map(({ id, sides }): [string, FigureDeviations[string]] => [
            id,
            sides === 'legs' ? { left: size, right: size } : { central: size },
          ]),
        );
        const { settings, notes } = clampFigure({ ...squat, task, deviations });
        expect(checkFigure(settings)).toEqual([]);
        expect(notes.length).toBe(
          TASKS[task].deviations.reduce((sum, { sides }) => sum + (sides === 'legs' ? 2 : 1), 0),
        );
        const body = makeBody(settings.body);
        for (const t of [0, TASKS[task].keyInstant]) {
          const { marks } = drawFigure(poseAt(body, task, t, settings.deviations), 'anterior');
          expect(marks.length).toBeGreaterThan(10);
        }
      }
  });

  test('a task, build or modification that does not exist is replaced and noted', () => {
    const { settings, notes } = clampFigure({
      ...squat,
      task: 'handstand' as 'plank',
      body: { ...squat.body, build: 'huge' as 'sturdy' },
      modification: 'stilts' as 'squat-one-cue',
    });
    expect(checkFigure(settings)).toEqual([]);
    expect(notes).toEqual([
      'task "handstand" is not known; overhead-squat was drawn.',
      'build "huge" is not known; average was drawn.',
      'modification "stilts" is not known; none was drawn.',
    ]);
  });

  test('on the page they are bent to the nearest and noted', () => {
    const { settings, notes } = clampFigure({
      ...squat,
      deviations: { 'two-leg-squat-knee-in': { left: 60, right: 2 } },
    });
    expect(settings.deviations).toEqual({ 'two-leg-squat-knee-in': { left: 30, right: 2 } });
    expect(notes).toEqual(['knee-in 60 was drawn as 30.']);
    expect(checkFigure(settings)).toEqual([]);
  });
});

describe('what an author writes', () => {
  const read = (text: string) => parseDeviations(TASKS['overhead-squat'], text);

  test('sides and amounts are read; the other leg keeps its usual amount', () => {
    expect(read('knee-in:left:12 feet-flatten:both:10 forward-lean:central:18')).toEqual({
      deviations: {
        'two-leg-squat-knee-in': { left: 12, right: 2 },
        'two-leg-squat-feet-flatten': { left: 10, right: 10 },
        'two-leg-squat-forward-lean': { central: 18 },
      },
      problems: [],
    });
  });

  test('two entries for one deviation add up to both legs', () => {
    expect(read('knee-in:left:11 knee-in:right:9').deviations).toEqual({
      'two-leg-squat-knee-in': { left: 11, right: 9 },
    });
  });

  test('a task without deviations says so', () => {
    expect(parseDeviations(TASKS.plank, 'knee-in:left:9').problems).toEqual([
      '"knee-in" is not a deviation of Plank; it is drawn without any.',
    ]);
  });

  test.each([
    ['knees:left:12', '"knees" is not a deviation of Overhead squat'],
    ['knee-in:12', 'write it like knee-in:left:15 (side: left, right, both)'],
    ['forward-lean:left:12', 'write it like forward-lean:central:22.5 (side: central)'],
    ['knee-in:left:90', 'knee-in can be -15 to 30 degrees, not 90.'],
  ])('%s is told: %s', (text, message) => {
    const { deviations, problems } = read(text);
    expect(deviations).toEqual({});
    expect(problems.join(' ')).toContain(message);
  });
});

describe('deviations of the figure and of the knowledge', () => {
  type Known = { id: string; side: string; magnitude: { unit: string; absent: { mean: number } } };
  const known = new Map<string, Known>(
    (parse(readFileSync('content/knowledge/deviations.yaml', 'utf8')) as { deviations: Known[] }).deviations.map(
      (entry) => [entry.id, entry],
    ),
  );
  const ranges = [...new Set(Object.values(TASKS).flatMap((task) => task.deviations))];

  test.each(ranges.map((range) => [range.id, range] as const))(
    '%s has the unit, side and usual amount of the knowledge',
    (id, range) => {
      const entry = known.get(id);
      expect(entry?.magnitude.unit).toBe(range.unit);
      expect(entry?.side === 'lateral').toBe(range.sides === 'legs');
      if (id !== 'two-leg-squat-shift') expect(range.usual).toBe(entry?.magnitude.absent.mean);
    },
  );
});
