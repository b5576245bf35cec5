import { describe, expect, test } from 'vitest';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { chooseExercises } from '#engine/planning/choose-exercises.ts';
import { exerciseOf, littleKnowledge, responseOf } from './little-knowledge.ts';

const drivers = (...ids: readonly string[]) =>
  ids.map((contributor) => ({ contributor, side: 'left' as const, drives: 0.8, weight: 0.3 }));
const brief = { equipment: [], minutesPerSession: 30, sessionsPerWeek: 3 };
const nothingKnown = { readings: [], disposition: null, accommodations: [] };
const choose = (
  change: Partial<CaseKnowledge>,
  who: readonly string[] = ['calf'],
  circumstances: Partial<typeof brief> = {},
) =>
  chooseExercises(
    drivers(...who),
    { brief: { ...brief, ...circumstances } },
    nothingKnown,
    littleKnowledge({ correctiveMinutesMax: 15, ...change }),
  ).map(({ id }) => id);

const activate = (id: string, change = {}) => exerciseOf(id, { phase: 'activate', ...change });
const integrate = (id: string, change = {}) => exerciseOf(id, { phase: 'integrate', ...change });

describe('chooseExercises: the best of a phase', () => {
  const plain = activate('plain', { targets: ['hip', 'calf'] });
  const sourced = activate('sourced', { targets: ['hip', 'calf'] });
  const mainly = activate('mainly');
  const trains = activate('trains', { targets: ['hip', 'calf'] });
  const reasons = (exercises: Readonly<Record<string, readonly string[]>>) => ({
    ...littleKnowledge().reasons,
    exercises,
  });

  test('the first listed, where nothing tells them apart', () => {
    expect(choose({ exercises: [plain, sourced] })).toEqual(['plain']);
    expect(choose({ exercises: [sourced, plain] })).toEqual(['sourced']);
  });

  test('a verified effect counts, an estimate of the author does not', () => {
    const exercises = [plain, sourced];
    expect(choose({ exercises, reasons: reasons({ sourced: ['smith2020'] }) })).toEqual(['sourced']);
    expect(choose({ exercises, reasons: reasons({ sourced: ['author_estimate'] }) })).toEqual(['plain']);
    expect(choose({ exercises, reasons: reasons({ sourced: ['author_estimate', 'smith2020'] }) })).toEqual(['sourced']);
    expect(choose({ exercises, reasons: reasons({ sourced: [] }) })).toEqual(['plain']);
  });

  test('what is mainly for the contributor beats a verified effect', () => {
    expect(choose({ exercises: [sourced, mainly], reasons: reasons({ sourced: ['smith2020'] }) })).toEqual(['mainly']);
  });

  test('a training response beats what is mainly for the contributor, with or without a source', () => {
    const responses = [responseOf('r', { exercises: ['trains'] })];
    expect(choose({ exercises: [mainly, trains], responses })).toEqual(['trains']);
    expect(choose({ exercises: [mainly, trains], responses, reasons: reasons({ mainly: ['smith2020'] }) })).toEqual([
      'trains',
    ]);
  });

  test('a response of the deviation to the contributor is a training response too', () => {
    const of = { deviation: 'knee-in', by: ['calf', 'hip'] };
    expect(
      choose({ exercises: [mainly, trains], responses: [responseOf('r', { of, exercises: ['trains'] })] }),
    ).toEqual(['trains']);
  });

  test.each([
    ['another exercise rests on it', responseOf('r', { exercises: ['mainly', 'other'] })],
    ['it is about another contributor', responseOf('r', { of: { contributor: 'hip' }, exercises: ['trains'] })],
    [
      'it is by another contributor',
      responseOf('r', { of: { deviation: 'knee-in', by: ['hip'] }, exercises: ['trains'] }),
    ],
  ])('a response does not count where %s', (_, response) => {
    expect(choose({ exercises: [mainly, trains], responses: [response] })).toEqual(['mainly']);
  });

  test('one response out of several is enough', () => {
    const responses = [responseOf('other', { of: { contributor: 'hip' } }), responseOf('r', { exercises: ['trains'] })];
    expect(choose({ exercises: [mainly, trains], responses })).toEqual(['trains']);
  });
});

describe('chooseExercises: what fits', () => {
  test('one exercise of each phase, in phase order, and a second for the range of the first driver only', () => {
    const exercises = [
      integrate('squat'),
      activate('raise'),
      exerciseOf('stretch'),
      exerciseOf('rock'),
      exerciseOf('third'),
      exerciseOf('hip-a', { targets: ['hip'] }),
      exerciseOf('hip-b', { targets: ['hip'] }),
      exerciseOf('roll', { phase: 'release' }),
      exerciseOf('lift', { phase: 'load' }),
    ];
    expect(choose({ exercises, correctiveMinutesMax: 60 }, ['calf', 'hip'], { minutesPerSession: 60 })).toEqual([
      'stretch',
      'hip-a',
      'rock',
      'raise',
      'squat',
    ]);
  });

  test('the session is filled to its last minute and not beyond', () => {
    const exercises = [activate('raise', { minutes: 6 }), integrate('squat', { minutes: 4 })];
    expect(choose({ exercises }, ['calf'], { minutesPerSession: 10 })).toEqual(['raise', 'squat']);
    expect(choose({ exercises }, ['calf'], { minutesPerSession: 9 })).toEqual(['raise']);
    expect(choose({ exercises }, ['calf'], { minutesPerSession: 5 })).toEqual(['squat']);
  });

  test('preparation is held to the corrective minutes, practice is not', () => {
    const exercises = [exerciseOf('stretch', { minutes: 6 }), activate('raise', { minutes: 4 }), integrate('squat')];
    expect(choose({ exercises, correctiveMinutesMax: 10 })).toEqual(['stretch', 'raise', 'squat']);
    expect(choose({ exercises, correctiveMinutesMax: 9 })).toEqual(['stretch', 'squat']);
    expect(choose({ exercises, correctiveMinutesMax: 5 })).toEqual(['raise', 'squat']);
  });

  test('the next best takes the place of what does not fit', () => {
    const exercises = [activate('band', { equipment: ['band'] }), activate('raise')];
    expect(choose({ exercises })).toEqual(['raise']);
    expect(choose({ exercises }, ['calf'], { equipment: ['band'] as never[] })).toEqual(['band']);
  });

  test('what builds on something needs one of those it builds on, already chosen', () => {
    const onRaise = integrate('squat', { after: ['bridge', 'raise'] });
    expect(choose({ exercises: [onRaise] })).toEqual([]);
    expect(choose({ exercises: [exerciseOf('stretch'), onRaise] })).toEqual(['stretch']);
    expect(choose({ exercises: [exerciseOf('stretch'), activate('raise'), onRaise] })).toEqual([
      'stretch',
      'raise',
      'squat',
    ]);
  });

  test('practice that needs more days than there are is left out, preparation at home is not', () => {
    const often = { dose: { perSide: false, perWeek: [3, 5] as const } };
    const exercises = [exerciseOf('stretch', often), integrate('squat', often)];
    expect(choose({ exercises }, ['calf'], { sessionsPerWeek: 3 })).toEqual(['stretch', 'squat']);
    expect(choose({ exercises }, ['calf'], { sessionsPerWeek: 2 })).toEqual(['stretch']);
    expect(choose({ exercises: [integrate('squat', { dose: { perSide: false } })] })).toEqual(['squat']);
  });

  test('one exercise that answers two drivers is done once', () => {
    expect(choose({ exercises: [activate('raise', { targets: ['calf', 'hip'] })] }, ['calf', 'hip'])).toEqual([
      'raise',
    ]);
  });
});
