import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkFigure } from '#engine/movement/figure-settings.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { assessmentForm } from '#engine/seeing/assessment-form.ts';
import { BODY_PARTS } from '#engine/seeing/body-part.ts';
import { formLength } from '#engine/seeing/form-answers.ts';
import { nextClip } from '#engine/seeing/next-clip.ts';
import { PART_SCALES } from '#engine/seeing/part-scales.table.ts';
import { PUBLISHED_KAPPAS } from '#engine/seeing/published-kappas.table.ts';
import { SEEING_TASKS } from '#engine/seeing/seeing-task.ts';

type Magnitude = { readonly absent: { mean: number; sd: number }; readonly present: { mean: number } };
const knowledge = parse(readFileSync('content/knowledge/deviations.yaml', 'utf8')) as {
  readonly deviations: readonly { readonly id: string; readonly magnitude: Magnitude & { readonly unit: string } }[];
};
const scales = SEEING_TASKS.flatMap((task) => PART_SCALES[task].map((scale) => ({ task, ...scale })));

describe('what can be rated', () => {
  test.each(scales)(
    '$task $part has the figures of the knowledge',
    ({ deviation, unit, usual, usualSpread, textbook }) => {
      const known = knowledge.deviations.find(({ id }) => id === deviation)?.magnitude;
      expect({ unit, usual, usualSpread, textbook }).toEqual({
        unit: known?.unit,
        usual: known?.absent.mean,
        usualSpread: known?.absent.sd,
        textbook: known?.present.mean,
      });
    },
  );

  test.each(scales)('the figure can draw the most $task $part departs', ({ task, deviation, most }) => {
    const range = TASKS[task].deviations.find(({ id }) => id === deviation);
    expect(most).toBeLessThanOrEqual(range?.high ?? 0);
  });

  test('every published figure names a source the course has', () => {
    const sources = parse(readFileSync('content/sources.yaml', 'utf8')) as { sources: readonly { key: string }[] };
    const keys = new Set(sources.sources.map(({ key }) => key));
    expect(PUBLISHED_KAPPAS.filter(({ source }) => !keys.has(source))).toEqual([]);
  });
});

describe('clips of the drill', () => {
  const clips = SEEING_TASKS.flatMap((task) =>
    Array.from({ length: 120 }, (_, index) => nextClip(task, `${index}`, [])),
  );

  test('the same seed gives the same clip, another seed another', () => {
    expect(nextClip('overhead-squat', '7', [])).toEqual(clips[7]);
    expect(nextClip('overhead-squat', '8', [])).not.toEqual(clips[7]);
  });

  test('every one can be drawn as it stands', () => {
    expect(clips.flatMap(({ figure }) => checkFigure(figure))).toEqual([]);
  });

  test('half of what is rated is as usual, and what is true follows from the role', () => {
    const parts = clips.flatMap((clip) => clip.parts);
    const usual = parts.filter(({ role }) => role === 'usual').length / parts.length;
    expect(usual).toBeGreaterThan(0.43);
    expect(usual).toBeLessThan(0.57);
    for (const { role, truth } of parts) {
      if (role === 'usual') expect(truth).toBe(0);
      else expect(truth).toBeGreaterThan(0);
      if (role === 'marked') expect(truth).toBe(2);
    }
  });
});

describe('form A', () => {
  const form = assessmentForm('A');

  test('is the same to the byte for ever: a change would make old results incomparable, so it needs another letter', () => {
    const hash = createHash('sha256').update(JSON.stringify(form)).digest('hex');
    expect(hash).toBe('2838d9d0e2ce8ead3f0d3f8523b125aea9e5c18e084af2bc0e51c16b16bc5382');
  });

  test('has twenty clips, ten of each movement, seventy ratings, and each can be drawn', () => {
    expect(form.map(({ task }) => task).filter((task) => task === 'overhead-squat')).toHaveLength(10);
    expect(form).toHaveLength(20);
    expect(formLength(form)).toBe(70);
    expect(form.flatMap(({ figure }) => checkFigure(figure))).toEqual([]);
  });

  test.each(scales)('$task $part: five times as usual, three times a little, twice clearly', ({ task, part }) => {
    const truths = form
      .filter((clip) => clip.task === task)
      .flatMap(({ parts }) => parts.filter((each) => each.part === part));
    expect(truths.map(({ truth }) => truth).sort()).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 2, 2]);
  });

  test('asks about the parts from the floor up in every clip', () => {
    for (const { parts } of form)
      expect(parts.map(({ part }) => part)).toEqual(
        BODY_PARTS.filter((part) => parts.some((each) => each.part === part)),
      );
  });
});
