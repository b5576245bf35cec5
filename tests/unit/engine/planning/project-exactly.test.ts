import { describe, expect, test } from 'vitest';
import { loadCase } from '#cli/bots/load-content.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import { projectPlan } from '#engine/planning/project-plan.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { CompiledAccommodation, CompiledResponse } from '#engine/screening/compiled-knowledge.ts';
import type { ClientTruth } from '#schemas/case.ts';
import { exerciseOf, itemOf, littleKnowledge, numberOf, responseOf, testOf } from './little-knowledge.ts';

const maya = loadCase('maya');
const link = (contributor: string, deviation = 'knee-in') => ({
  contributor,
  deviation,
  sides: ['left' as const],
});
const truth: ClientTruth = {
  ...maya.truth,
  contributors: { calf: ['left'] },
  drives: [link('calf'), link('hip', 'lean')],
  deviations: { 'knee-in': { left: 12, right: 3 } },
  measures: { reach: { left: 50, right: 50 } },
};
const [real] = littleKnowledge().deviations;
if (real === undefined) throw new Error('The knowledge has no deviation.');
const kneeIn = { ...real, id: 'knee-in', absent: { mean: 4, sd: 1 } };
const KNOWN: Partial<CaseKnowledge> = {
  exercises: [
    exerciseOf('stretch'),
    exerciseOf('raise', { phase: 'activate' }),
    exerciseOf('squat', { phase: 'integrate' }),
    exerciseOf('roll', { phase: 'release' }),
  ],
  tests: [testOf('lunge', [numberOf('reach', { side: 'lateral' })])],
  deviations: [{ ...real, id: 'lean', absent: { mean: 1, sd: 1 } }, kneeIn],
  stretchingNormalLengthGain: 0.5,
  units: { reach: 'centimetres' },
};
type Given = {
  readonly plan?: readonly string[];
  readonly accommodations?: readonly string[];
  readonly weeks?: number;
  readonly seed?: string;
  readonly who?: Partial<ClientTruth>;
  readonly sex?: 'female' | 'male';
};
const project = (
  change: Partial<CaseKnowledge>,
  { plan = ['stretch'], accommodations = [], weeks = 4, seed = 'a', who = {}, sex = 'female' }: Given = {},
) =>
  projectPlan(
    {
      ...maya,
      index: { deviation: 'knee-in', side: 'left' },
      brief: { ...maya.brief, sex },
      truth: { ...truth, ...who },
    },
    { items: plan.map((id) => itemOf(id)), accommodations, retest: null, handover: null },
    weeks,
    seed,
    littleKnowledge({ ...KNOWN, ...change }),
  );
const gains = (...given: Parameters<typeof project>) =>
  project(...given).measures.map(({ side, before, after }) => [side, after - before]);
const gainOf = (change: Partial<CompiledResponse>, given: Given = {}) =>
  gains({ responses: [responseOf('r', change)] }, given);

describe('projectPlan: gains without scatter', () => {
  test('what is short gains in full; what is not gains by as much as stretching normal length does', () => {
    expect(gainOf({})).toEqual([
      ['left', 4],
      ['right', 2],
    ]);
  });

  test('the cap holds in either direction, with either sign of the cap', () => {
    expect(gainOf({ cap: 3 })[0]).toEqual(['left', 3]);
    expect(gainOf({ cap: -3 })[0]).toEqual(['left', 3]);
    expect(gainOf({ cap: 3, weeklyGain: { mean: -1, sd: 0 } })[0]).toEqual(['left', -3]);
    expect(gainOf({ cap: -3, weeklyGain: { mean: -1, sd: 0 } })[0]).toEqual(['left', -3]);
  });

  test('per cent of the start: gain and cap are taken of the true value', () => {
    const percent = { unit: 'percent of start (newtons)', weeklyGain: { mean: 2, sd: 0 } };
    expect(gainOf({ ...percent, cap: 50 })[0]).toEqual(['left', 4]);
    expect(gainOf({ ...percent, cap: 6 })[0]).toEqual(['left', 3]);
    expect(gainOf({ ...percent, unit: 'newtons, as percent of start', cap: 50 })[0]).toEqual(['left', 8]);
  });

  test('weeks to come give less than weeks gone', () => {
    const { measures } = project({ responses: [responseOf('r')], diminishingWeeks: 2 }, { weeks: 2 });
    const [left] = measures;
    expect((left?.after ?? 0) - (left?.before ?? 0)).toBeCloseTo(Math.exp(-1 / 2) + Math.exp(-1), 10);
  });

  test.each([
    ['stretching', ['stretch'], 2],
    ['rolling and stretching', ['roll', 'stretch'], 2],
    ['activating', ['raise'], 4],
    ['practice', ['squat'], 4],
    ['stretching and practice', ['stretch', 'squat'], 4],
  ])('%s on a side with nothing wrong', (_, plan, gain) => {
    expect(gainOf({ exercises: ['stretch', 'raise', 'squat', 'roll'] }, { plan })[1]).toEqual(['right', gain]);
  });

  test('what the response does not rest on changes nothing of that', () => {
    expect(gainOf({}, { plan: ['stretch', 'squat'] })[1]).toEqual(['right', 2]);
  });

  test('half the dose and half the adherence give a quarter', () => {
    const response = responseOf('r', { doseNeeded: { sessionsPerWeek: 6 } });
    const adherence = { mean: 0.5, sd: 0, min: 0, max: 1 };
    expect(gains({ responses: [response], adherence })[0]).toEqual(['left', 1]);
  });

  test('no measure of a response to the movement, of one not trained, or of what is no number', () => {
    expect(gainOf({ of: { deviation: 'knee-in', by: ['calf'] } })).toEqual([]);
    expect(gainOf({}, { plan: ['squat'] })).toEqual([]);
    expect(gainOf({ measure: 'moon' })).toEqual([]);
    const tests = [
      testOf('lunge', [{ id: 'reach', side: 'central', kind: 'boolean', reads: { kind: 'history' }, misreading: 0 }]),
    ];
    expect(gains({ responses: [responseOf('r')], tests })).toEqual([]);
  });
});

describe('projectPlan: what is drawn', () => {
  test('adherence: its mean plus its spread, held between its ends', () => {
    const z = createRandom('a/adherence').normal();
    const adherence = (change: Partial<CaseKnowledge['adherence']>) =>
      project({ adherence: { mean: 0.7, sd: 0.1, min: 0, max: 1, ...change } }).adherence;
    expect(adherence({})).toBeCloseTo(0.7 + 0.1 * z, 12);
    expect(adherence({ min: 0.95 })).toBe(0.95);
    expect(adherence({ max: 0.2 })).toBe(0.2);
  });

  test('each week adds its own scatter, per cent where the gain is in per cent', () => {
    const dice = createRandom('a/r/left');
    const scatter = dice.normal() + dice.normal();
    const gain = (unit: string) =>
      gainOf({ weeklyGain: { mean: 1, sd: 0.2 }, cap: 100, unit }, { weeks: 2 })[0]?.[1] as number;
    expect(gain('centimetres')).toBeCloseTo(2 + 0.2 * scatter, 10);
    expect(gain('percent of start')).toBeCloseTo(1 + 0.1 * scatter, 10);
  });

  test('the re-test adds the error of the instrument, and is written to the step of its unit', () => {
    const error = createRandom('a/r/left').normal();
    const retest = (units: CaseKnowledge['units'], sex: 'female' | 'male') =>
      project(
        {
          responses: [responseOf('r', { weeklyGain: { mean: 0, sd: 0 } })],
          tests: [
            testOf('lunge', [
              numberOf('reach', { side: 'lateral', standardErrorOfMeasurement: { female: 3, male: 6 } }),
            ]),
          ],
          units,
        },
        { weeks: 0, sex },
      ).measures[0]?.reading;
    expect(retest({ reach: 'centimetres' }, 'female')).toBeCloseTo(Math.round((50 + 3 * error) * 10) / 10, 10);
    expect(retest({ reach: 'centimetres' }, 'male')).toBeCloseTo(Math.round((50 + 6 * error) * 10) / 10, 10);
    expect(retest({}, 'female')).toBe(Math.round(50 + 3 * error));
  });

  test('a change is detectable beyond the minimal detectable change, not at it, in either direction', () => {
    const detectable = (mean: number, sex: 'female' | 'male' = 'female') => {
      const tests = [
        testOf('lunge', [numberOf('reach', { side: 'lateral', minimalDetectableChange: { female: 4, male: 9 } })]),
      ];
      return project({ responses: [responseOf('r', { weeklyGain: { mean, sd: 0 } })], tests }, { sex }).measures[0]
        ?.detectable;
    };
    expect(detectable(1)).toBe(false);
    expect(detectable(1.25)).toBe(true);
    expect(detectable(-1.25)).toBe(true);
    expect(detectable(1.25, 'male')).toBe(false);
  });

  test('the two sides, and two responses, scatter apart', () => {
    const scattered = { weeklyGain: { mean: 1, sd: 0.5 }, cap: 100 };
    const responses = [responseOf('r', scattered), responseOf('s', scattered)];
    const all = gains({ responses }, { who: { contributors: { calf: ['left', 'right'] } } }).map(([, gain]) => gain);
    expect(new Set(all).size).toBe(4);
  });
});

describe('projectPlan: the movement itself', () => {
  const less = { of: { deviation: 'knee-in', by: ['calf', 'hip'] }, weeklyGain: { mean: -1, sd: 0 } };
  const indexAfter = (change: Partial<CompiledResponse>, given: Given = {}) =>
    project({ responses: [responseOf('r', { ...less, ...change })] }, given).index;

  test('it improves by the response where one of the drivers is met', () => {
    expect(indexAfter({})).toEqual({ before: 12, after: 8 });
  });

  test.each([
    ['of another movement', { of: { deviation: 'lean', by: ['calf'] } }],
    ['to what does not drive it', { of: { deviation: 'knee-in', by: ['hip'] } }],
    ['to nobody named', { of: { deviation: 'knee-in' } }],
    ['of a contributor', { of: { contributor: 'calf' } }],
    ['that is not trained', { exercises: ['squat'] }],
  ])('a response %s leaves it', (_, change) => {
    expect(indexAfter(change)).toEqual({ before: 12, after: 12 });
  });

  test('it gets no better than ordinary, and an ordinary one stays as it is', () => {
    expect(indexAfter({ weeklyGain: { mean: -3, sd: 0 }, cap: 20 }).after).toBe(4);
    const fine = { who: { deviations: { 'knee-in': { left: 2, right: 2 } } } };
    expect(indexAfter({}, fine)).toEqual({ before: 2, after: 2 });
  });

  test('it depends on adherence and dose, and scatters by the week', () => {
    const responses = [responseOf('r', { ...less, doseNeeded: { sessionsPerWeek: 6 } })];
    expect(project({ responses, adherence: { mean: 0.5, sd: 0, min: 0, max: 1 } }).index.after).toBe(11);
    const scatter = createRandom('a/r/index').normal();
    expect(indexAfter({ weeklyGain: { mean: -1, sd: 0.1 } }, { weeks: 1 }).after).toBeCloseTo(11 + 0.1 * scatter, 10);
  });

  test('a deviation the knowledge does not have stays at nothing', () => {
    expect(project({ deviations: [] }).index).toEqual({ before: 0, after: 0 });
  });

  describe('and what eases it at once', () => {
    const ease = (id: string, whom: readonly string[], deviation = 'knee-in'): CompiledAccommodation => ({
      id,
      for: whom,
      confirmedBy: [],
      immediateChange: { deviation, mean: -2, sd: 1, unit: 'degrees' },
      permanent: false,
    });
    const eased = (accommodation: CompiledAccommodation, planned: readonly string[] = ['heels-raised']) =>
      project({ accommodations: [accommodation] }, { accommodations: planned, weeks: 0 }).index.after;

    test('counts where it is in place and made for one of the drivers', () => {
      expect(eased(ease('heels-raised', ['calf', 'shape']))).toBe(10);
      expect(eased(ease('heels-raised', ['shape', 'calf']))).toBe(10);
    });

    test.each([
      ['not in place', ease('heels-raised', ['calf']), []],
      ['made for what does not drive', ease('heels-raised', ['shape']), ['heels-raised']],
      ['made for another movement', ease('heels-raised', ['calf'], 'lean'), ['heels-raised']],
    ])('counts for nothing when %s', (_, accommodation, planned) => {
      expect(eased(accommodation, planned)).toBe(12);
    });
  });
});
