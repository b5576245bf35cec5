import { describe, expect, test } from 'vitest';
import { makeDrillAnswered } from '#engine/record/event-drafts.ts';
import { foldRecord } from '#engine/record/fold-record.ts';
import { foldFormRuns } from '#engine/seeing/fold-form-runs.ts';
import { parseSpotTrial } from '#engine/seeing/spot-trial.ts';
import { summarizeRatings } from '#engine/seeing/summarize-ratings.ts';
import { traceSeeing } from '#engine/seeing/trace-seeing.ts';
import { buildEvent } from '../record/build-event.ts';
import { practise } from './simulated-rater.ts';

const [trial] = practise('single-leg-squat', 1, { noise: 0.3, criterion: 0.3 }, 'x');

describe('a rated clip in the record', () => {
  test('comes back from the log as it was rated', () => {
    const draft = makeDrillAnswered({ id: 'spot', revision: 1 }, JSON.parse(JSON.stringify(trial)));
    const record = foldRecord([buildEvent(1, draft)]);
    expect(parseSpotTrial(record.drills.get('spot')?.entries[0]?.payload)).toEqual(trial);
  });

  test.each([
    null,
    'trial',
    {},
    { ...trial, task: 'cartwheel' },
    { ...trial, mode: 'radio' },
    { ...trial, parts: [{ part: 'elbow', role: 'usual', size: 1, truth: 0, rating: 0 }] },
    { ...trial, parts: [{ part: 'knee', role: 'usual', size: null, truth: 0, rating: 0 }] },
    { ...trial, parts: [{ part: 'knee', role: 'usual', size: 1, truth: 0, rating: 3 }] },
  ])('what is none is passed over: %j', (payload) => {
    expect(parseSpotTrial(payload)).toBeNull();
  });

  test('does not move the place where the course goes on', () => {
    const lesson = { kind: 'lesson', id: 'first', revision: 1 } as const;
    const draft = makeDrillAnswered({ id: 'spot', revision: 1 }, {});
    const record = foldRecord([buildEvent(1, { type: 'experienced', object: lesson }), buildEvent(2, draft)]);
    expect(record.resume).toEqual(lesson);
  });
});

describe('the course of practice', () => {
  test('gives a point every ten clips and one for where the learner stands, and leaves the clips at the edge of sight out of d′', () => {
    const trials = practise('overhead-squat', 24, { noise: 0.3, criterion: 0.4 }, 'trace');
    const points = traceSeeing('overhead-squat', trials);
    expect(points.map(({ clips }) => clips)).toEqual([10, 20, 24]);
    const { hits, misses, falseAlarms, correctRejections } = points[0]?.summary.counts ?? {
      hits: 0,
      misses: 0,
      falseAlarms: 0,
      correctRejections: 0,
    };
    expect(points[2]?.summary).toEqual(
      summarizeRatings(trials.slice(14).flatMap(({ parts }) => parts.filter(({ role }) => role !== 'near'))),
    );
    const constant = trials.slice(0, 10).flatMap(({ parts }) => parts.filter(({ role }) => role !== 'near'));
    expect(hits + misses + falseAlarms + correctRejections).toBe(constant.length);
  });
});

describe('goes at a form', () => {
  const step = (run: string, clip: number, ratings: readonly number[] = [0, 1]) => ({
    run,
    mode: 'film',
    clip,
    ratings,
  });

  test('are put together from their clips, and the first answer to a clip counts', () => {
    const runs = foldFormRuns([step('a', 0), step('a', 0, [2, 2]), step('a', 1), step('b', 0)], [2, 2, 2]);
    expect(runs).toEqual([
      {
        id: 'a',
        mode: 'film',
        clips: [
          [0, 1],
          [0, 1],
        ],
      },
      { id: 'b', mode: 'film', clips: [[0, 1]] },
    ]);
  });

  test('end before a gap, and what is no step is passed over', () => {
    const foreign = [null, {}, step('a', 0, [0]), step('a', 9), { ...step('a', 0), mode: 'radio' }];
    expect(foldFormRuns([...foreign, step('a', 0), step('a', 2)], [2, 2, 2])).toEqual([
      { id: 'a', mode: 'film', clips: [[0, 1]] },
    ]);
  });
});
