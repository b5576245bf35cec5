import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseDeviations } from '#engine/movement/deviations/parse-deviations.ts';
import { checkFigure, clampFigure, type FigureSettings, meanBody } from '#engine/movement/figure-settings.ts';
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
