import { describe, expect, test } from 'vitest';
import type { StatedHypotheses } from '#engine/grading/attempt.ts';
import { gradeDrivers } from '#engine/grading/grade-drivers.ts';
import { gradeLead } from '#engine/grading/grade-lead.ts';
import { gradeLinks } from '#engine/grading/grade-links.ts';
import { gradeReasoning } from '#engine/grading/grade-reasoning.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import type { Hypothesis } from '#engine/screening/assessment.ts';
import type { Side } from '#schemas/vocabulary/side.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
const sheet = makeSheet('maya', knowledge);
const real = makeGradingContext(sheet, playGolden(loadGolden('maya-expert'), sheet, knowledge), knowledge);
const ANKLE = 'ankle-dorsiflexion-limited';
const CALF = 'calf-foot-weakness';
const HABIT = 'movement-habit';
const HIP = 'hip-abductor-weakness';
const THIGH = 'quadriceps-weakness';

type Believed = readonly [string, Side, number, (readonly (readonly [string, number])[])?];
const believe = (...all: readonly Believed[]): readonly Hypothesis[] =>
  all.map(([contributor, side, drives, because = []]) => ({
    contributor,
    side,
    prior: 0.1,
    present: drives,
    drivesPrior: 0.05,
    drives,
    because: because.map(([test, logOdds]) => ({ test, logOdds })),
  }));
/** Maya's left knee, with these beliefs; enough was gathered, unless said otherwise. */
const contextOf = (
  hypotheses: readonly Hypothesis[],
  stated: StatedHypotheses | null,
  change: Partial<GradingContext> = {},
): GradingContext => ({
  ...real,
  thoroughness: 1,
  assessment: { ...real.assessment, hypotheses },
  stated,
  ...change,
});
const OPEN: StatedHypotheses = { hypotheses: [], lead: 'unclear', links: [] };
const name = (...drivers: readonly (readonly [string, Side])[]): StatedHypotheses => ({
  ...OPEN,
  hypotheses: drivers.map(([contributor, side]) => ({ contributor, side, role: 'drives' })),
});
/** Nothing to correct, and no exercise given. */
const nothingToCorrect = {
  truth: { ...real.truth, nothingToCorrect: true },
  state: { ...real.state, plan: null },
};

describe('the set of drivers', () => {
  const two = believe([ANKLE, 'left', 0.8], [CALF, 'left', 0.5], [HABIT, 'central', 0.1], [HIP, 'right', 0.9]);
  const rulesOf = (context: GradingContext) => gradeDrivers(context).map(({ rule, points }) => [rule, points]);

  test.each<[string, readonly (readonly [string, Side])[], number]>([
    [
      'both',
      [
        [ANKLE, 'left'],
        [CALF, 'left'],
      ],
      9,
    ],
    ['the larger', [[ANKLE, 'left']], 6.75],
    ['the smaller', [[CALF, 'left']], 2.25],
    [
      'both, and one that falls short of the mark',
      [
        [ANKLE, 'left'],
        [CALF, 'left'],
        [HABIT, 'central'],
      ],
      2.5,
    ],
    ['only what falls short of it', [[HABIT, 'central']], 0],
    ['nobody', [], 0],
    ['the larger on the other leg only', [[ANKLE, 'right']], 0],
    [
      'the larger on either leg',
      [
        [ANKLE, 'right'],
        [ANKLE, 'left'],
      ],
      6.75,
    ],
    [
      'both, and one of the other leg',
      [
        [ANKLE, 'left'],
        [CALF, 'left'],
        [HIP, 'right'],
      ],
      0,
    ],
    [
      'both, and one the engine does not know',
      [
        [ANKLE, 'left'],
        [CALF, 'left'],
        ['moon', 'central'],
      ],
      0,
    ],
  ])('naming %s', (_, drivers, points) => {
    expect(gradeDrivers(contextOf(two, name(...drivers)))[0]?.points).toBe(points);
  });

  test('only what is said to drive is named', () => {
    const stated: StatedHypotheses = {
      ...OPEN,
      hypotheses: [
        { contributor: ANKLE, side: 'left', role: 'present-only' },
        { contributor: CALF, side: 'left', role: 'unlikely' },
      ],
    };
    expect(gradeDrivers(contextOf(two, stated))[0]).toMatchObject({ points: 0, params: { named: 0 } });
    expect(gradeDrivers(contextOf(two, null))[0]).toMatchObject({ points: 0, params: { named: 0 } });
  });

  test('what was named and what was not is listed, with its probability and what it rests on', () => {
    const lines = gradeDrivers(contextOf(two, name([ANKLE, 'left'], [HABIT, 'central'])));
    expect(lines.slice(1).map(({ rule, params }) => [rule, params])).toEqual([
      ['driver-named', { contributor: ANKLE, side: 'left', percent: 80 }],
      ['driver-named-wrongly', { contributor: HABIT, side: 'central', percent: 10 }],
      ['driver-not-named', { contributor: CALF, side: 'left', percent: 50 }],
    ]);
    expect(lines[1]?.sources).toEqual(knowledge.reasons.links[sheet.study.index.deviation]?.[ANKLE]);
    expect(gradeDrivers(contextOf(two, name(['moon', 'central'])))[1]?.sources).toEqual([]);
  });

  test.each([
    [0.6, 'drivers', 9],
    [0.45, 'drivers-on-little', 6.75],
    [0.3, 'drivers-on-little', 4.5],
    [0, 'drivers-on-little', 0],
  ])('having gathered %d of what mattered, both names are "%s" and earn %d', (thoroughness, rule, points) => {
    const context = contextOf(two, name([ANKLE, 'left'], [CALF, 'left']), { thoroughness });
    expect(rulesOf(context)[0]).toEqual([rule, points]);
    expect(gradeDrivers(context)[0]?.params).toEqual({ named: 2, gathered: Math.round(thoroughness * 100) });
  });

  test('where hardly anything exceeds the mark, naming nobody is right, and naming it is no mistake', () => {
    const hardly = believe([ANKLE, 'left', 0.36], [HABIT, 'central', 0.1]);
    expect(rulesOf(contextOf(hardly, OPEN))).toEqual([
      ['drivers', 9],
      ['driver-not-named', 0],
    ]);
    expect(rulesOf(contextOf(hardly, name([ANKLE, 'left'])))[0]).toEqual(['drivers', 9]);
    expect(rulesOf(contextOf(believe([ANKLE, 'left', 0.38]), OPEN))[0]).toEqual(['drivers', 0]);
  });

  test('just at the mark is named rightly and need not be named', () => {
    const at = believe([ANKLE, 'left', 0.35]);
    expect(rulesOf(contextOf(at, name([ANKLE, 'left'])))).toEqual([
      ['drivers', 9],
      ['driver-named', 0],
    ]);
    expect(rulesOf(contextOf(at, OPEN))).toEqual([['drivers', 9]]);
  });
});

describe('the lead', () => {
  type Lead = StatedHypotheses['lead'];
  const ankleAt = (top: number, next: number) =>
    believe([CALF, 'left', next], [ANKLE, 'left', top], [HABIT, 'central', 0.05], [HIP, 'right', 0.99]);
  const of = (contributor: string, side: Side): Lead => ({ contributor, side });
  const leadOf = (hypotheses: readonly Hypothesis[], lead: Lead, change: Partial<GradingContext> = {}) => {
    const [line] = gradeLead(contextOf(hypotheses, { ...OPEN, lead }, change));
    return [line?.rule, line?.points];
  };

  test.each<[string, readonly [number, number], Lead, readonly [string, number]]>([
    ['the top', [0.8, 0.3], of(ANKLE, 'left'), ['lead-right', 7]],
    ['one within a tenth of it', [0.8, 0.71], of(CALF, 'left'), ['lead-right', 7]],
    ['one further below', [0.8, 0.69], of(CALF, 'left'), ['lead-wrong', 0]],
    ['the top on the other leg', [0.8, 0.3], of(ANKLE, 'right'), ['lead-wrong', 0]],
    ['one of the other leg', [0.8, 0.3], of(HIP, 'right'), ['lead-wrong', 0]],
    ['one the engine does not know', [0.8, 0.3], of('moon', 'left'), ['lead-wrong', 0]],
    ['the top, though it is low', [0.24, 0.2], of(ANKLE, 'left'), ['lead-too-sure', 0]],
    ['the top, just clear enough', [0.25, 0.2], of(ANKLE, 'left'), ['lead-right', 7]],
    ['unclear, where the top is low', [0.24, 0.2], 'unclear', ['lead-unclear-right', 7]],
    ['unclear, where it is just clear enough', [0.25, 0.2], 'unclear', ['lead-unclear-wrong', 0]],
    ['nothing to correct, where there is something', [0.24, 0.2], 'nothing-to-correct', ['lead-nothing-wrong', 0]],
  ])('%s', (_, [top, next], lead, expected) => {
    expect(leadOf(ankleAt(top, next), lead)).toEqual(expected);
  });

  test('nothing to correct is right where that is so and nothing stands out', () => {
    expect(leadOf(ankleAt(0.24, 0.2), 'nothing-to-correct', nothingToCorrect)).toEqual(['lead-nothing-right', 7]);
    expect(leadOf(ankleAt(0.25, 0.2), 'nothing-to-correct', nothingToCorrect)).toEqual(['lead-nothing-wrong', 0]);
  });

  test('earns in part what was gathered in part', () => {
    expect(leadOf(ankleAt(0.8, 0.3), of(ANKLE, 'left'), { thoroughness: 0.3 })).toEqual(['lead-right', 3.5]);
    expect(leadOf(ankleAt(0.2, 0.1), 'unclear', { thoroughness: 0.3 })).toEqual(['lead-unclear-right', 3.5]);
  });

  test('without any belief, unclear is right', () => {
    expect(gradeLead(contextOf([], OPEN))[0]).toMatchObject({
      rule: 'lead-unclear-right',
      points: 7,
      params: { contributor: 'none', percent: 0 },
      sources: knowledge.grading.sources,
    });
  });

  test('the line names the top beside what was chosen, and what the top rests on', () => {
    const [line] = gradeLead(contextOf(ankleAt(0.8, 0.3), { ...OPEN, lead: of(CALF, 'left') }));
    expect(line?.params).toEqual({ contributor: ANKLE, percent: 80, chosen: CALF, chosenPercent: 30 });
    expect(line?.sources).toEqual(knowledge.reasons.links[sheet.study.index.deviation]?.[ANKLE]);
    const [unknown] = gradeLead(contextOf(ankleAt(0.8, 0.3), { ...OPEN, lead: of('moon', 'left') }));
    expect(unknown?.params).toMatchObject({ chosen: 'moon', chosenPercent: 0 });
  });

  test('no lead at all earns nothing', () => {
    expect(gradeLead(contextOf(ankleAt(0.2, 0.1), null))[0]).toMatchObject({ rule: 'lead-none', points: 0, outOf: 7 });
  });
});

describe('for and against', () => {
  const three = believe(
    [
      ANKLE,
      'left',
      0.8,
      [
        ['lunge', 2],
        ['squat', 0.5],
        ['cue', -0.3],
        ['band', 0.09],
        ['towel', -0.09],
      ],
    ],
    [CALF, 'left', 0.2, [['squat', 0.4]]],
    [HABIT, 'central', 0.1, [['cue', -1]]],
    [THIGH, 'left', 0.05, [['chair', 1.5]]],
    [HIP, 'right', 0.9, [['force', 3]]],
  );
  type Said = readonly [string, string, Side, 'for' | 'neither' | 'against'];
  const linksOf = (said: readonly Said[], named: StatedHypotheses = OPEN) =>
    gradeLinks(
      contextOf(three, {
        ...named,
        links: said.map(([test, contributor, side, sign]) => ({ test, contributor, side, sign })),
      }),
    );
  const RIGHT: readonly Said[] = [
    ['lunge', ANKLE, 'left', 'for'],
    ['squat', ANKLE, 'left', 'for'],
    ['cue', ANKLE, 'left', 'against'],
    ['squat', CALF, 'left', 'for'],
    ['cue', HABIT, 'central', 'against'],
  ];

  test('every pair that tells something, said rightly, earns all', () => {
    expect(linksOf(RIGHT)).toMatchObject([{ rule: 'links', points: 9, params: { right: 5, wrong: 0, all: 5 } }]);
  });

  test.each<[string, readonly Said[], number]>([
    ['one left out costs its share', RIGHT.slice(1), 7.25],
    ['one called neither costs its share', [['lunge', ANKLE, 'left', 'neither'], ...RIGHT.slice(1)], 7.25],
    ['one turned round costs twice its share', [['lunge', ANKLE, 'left', 'against'], ...RIGHT.slice(1)], 5.5],
    ['more wrong than right is not below nothing', [['lunge', ANKLE, 'left', 'against']], 0],
    ['the last word on a pair counts', [['lunge', ANKLE, 'left', 'against'], ...RIGHT], 9],
    ['what says next to nothing is not asked', [...RIGHT, ['band', ANKLE, 'left', 'against']], 9],
    [
      'what is said of the other leg is about the other leg',
      [...RIGHT.slice(1), ['lunge', ANKLE, 'right', 'for']],
      7.25,
    ],
  ])('%s', (_, said, points) => {
    expect(linksOf(said)[0]?.points).toBe(points);
  });

  test('what was missed is listed, the most telling first', () => {
    expect(
      linksOf(RIGHT.slice(3))
        .slice(1)
        .map(({ rule, params }) => [rule, params]),
    ).toEqual([
      ['link-speaks-for', { test: 'lunge', contributor: ANKLE, side: 'left' }],
      ['link-speaks-for', { test: 'squat', contributor: ANKLE, side: 'left' }],
      ['link-speaks-against', { test: 'cue', contributor: ANKLE, side: 'left' }],
    ]);
  });

  test('a fourth contributor is asked about where the learner names it, one of the other leg is not', () => {
    const all = (named: StatedHypotheses) => linksOf([], named)[0]?.params.all;
    expect(all(name([THIGH, 'left']))).toBe(6);
    expect(all(name([HIP, 'right']))).toBe(5);
  });

  test('where nothing tells anything, there is nothing to earn', () => {
    expect(gradeLinks(contextOf(believe([ANKLE, 'left', 0.1]), OPEN))).toMatchObject([
      { rule: 'links-none', points: 0, outOf: 9 },
    ]);
  });

  test('twelve pairs at most, the most telling', () => {
    const many = believe([
      ANKLE,
      'left',
      0.8,
      Array.from({ length: 20 }, (_, k) => [`test-${k}`, 0.2 + k / 10] as const),
    ]);
    const lines = gradeLinks(contextOf(many, OPEN));
    expect(lines[0]?.params.all).toBe(12);
    expect(lines.slice(1).map(({ params }) => params.test)).toEqual(
      Array.from({ length: 12 }, (_, k) => `test-${19 - k}`),
    );
  });
});

describe('reasoning as a whole', () => {
  const some = believe([ANKLE, 'left', 0.1]);
  const stops = { truth: { ...real.truth, disposition: { ...real.truth.disposition, stopsSession: true } } };
  const rulesOf = (stated: StatedHypotheses | null, change: Partial<GradingContext>) =>
    gradeReasoning(contextOf(some, stated, change)).map(({ rule, points }) => [rule, points]);

  test.each<[string, StatedHypotheses | null, readonly [string, number]]>([
    ['saying nothing', null, ['reasoning-left-open', 25]],
    ['calling it unclear', OPEN, ['reasoning-left-open', 25]],
    [
      'calling something present',
      { ...OPEN, hypotheses: [{ contributor: ANKLE, side: 'left', role: 'present-only' }] },
      ['reasoning-left-open', 25],
    ],
    ['naming a driver', name([ANKLE, 'left']), ['reasoning-not-left-open', 0]],
    ['choosing a lead', { ...OPEN, lead: { contributor: ANKLE, side: 'left' } }, ['reasoning-not-left-open', 0]],
  ])('after a sign that ends the session: %s', (_, stated, line) => {
    expect(rulesOf(stated, stops)).toEqual([line]);
  });

  test('with nothing to correct, naming a driver costs all of it', () => {
    expect(rulesOf(name([ANKLE, 'left']), nothingToCorrect)).toEqual([['reasoning-corrected-nothing', 0]]);
  });

  test('with nothing to correct, saying so needs no for and against', () => {
    expect(rulesOf({ ...OPEN, lead: 'nothing-to-correct' }, nothingToCorrect)).toEqual([
      ['drivers', 9],
      ['lead-nothing-right', 7],
      ['links-not-needed', 9],
    ]);
    expect(rulesOf(OPEN, nothingToCorrect).map(([rule]) => rule)).toEqual([
      'drivers',
      'lead-unclear-right',
      'links-none',
    ]);
  });
});
