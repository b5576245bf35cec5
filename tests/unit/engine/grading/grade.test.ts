import { describe, expect, test } from 'vitest';
import { loadClientAttempts, playClientAttempt } from '#cli/bots/client-attempts.ts';
import { toBrief } from '#engine/clients/to-brief.ts';
import type { Attempt, CaseAction } from '#engine/grading/attempt.ts';
import { runBot } from '#engine/grading/bots/run-bot.ts';
import { alwaysReferBot } from '#engine/grading/bots/thoughtless-bots.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { grade } from '#engine/grading/grade.ts';
import { assess } from '#engine/screening/assess.ts';
import type { CaseStudy } from '#schemas/case.ts';
import { loadGolden, playGolden } from './golden-attempt.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { mirrorAttempt, mirrorSheet } from './mirror.ts';
import { attemptOf, closing, graded, pointsOf, take } from './play.ts';

const knowledge = makeKnowledge();
const sheet = makeSheet('maya', knowledge);
const attempts = ['maya-expert', 'maya-novice', 'maya-unsafe-technician'].map((name) =>
  playGolden(loadGolden(name), sheet, knowledge),
);
const [expert, novice] = attempts as [Attempt, Attempt, Attempt];
const without = (attempt: Attempt, type: CaseAction['type']): Attempt => ({
  ...attempt,
  actions: attempt.actions.filter((action) => action.type !== type),
});
const replaced = (attempt: Attempt, action: CaseAction): Attempt => ({
  ...attempt,
  actions: attempt.actions.map((had) => (had.type === action.type ? action : had)),
});
const ankleDrives = (attempt: Attempt, known: CaseKnowledge): number => {
  const brief = { ...toBrief(sheet.study), minutesBudget: 60 };
  const { hypotheses } = assess(foldAttempt(brief, attempt, known).screen, known);
  return hypotheses.find(({ contributor }) => contributor === 'ankle-dorsiflexion-limited')?.drives ?? Number.NaN;
};

describe('a verdict', () => {
  test.each(attempts.map((attempt) => [attempt.seed, attempt] as const))(
    'lines sum exactly to each dimension, dimensions to the total, and the whole is out of 100 (%s)',
    (_, attempt) => {
      const { total, dimensions } = graded(grade(sheet, attempt, knowledge));
      for (const { lines, points, outOf } of dimensions) {
        expect(lines.reduce((sum, line) => sum + line.points, 0)).toBe(points);
        expect(lines.reduce((sum, line) => sum + line.outOf, 0)).toBe(outOf);
      }
      expect(dimensions.reduce((sum, { points }) => sum + points, 0)).toBe(total);
      expect(dimensions.map(({ outOf }) => outOf)).toEqual([15, 20, 20, 25, 20]);
    },
  );

  test('every line that carries points names its sources', () => {
    const { dimensions } = graded(grade(sheet, novice, knowledge));
    const bare = dimensions.flatMap(({ lines }) => lines).filter((line) => line.outOf > 0 && line.sources.length === 0);
    expect(bare).toEqual([]);
  });

  test('a replay of the same actions gives the same verdict', () => {
    const again: Attempt = JSON.parse(JSON.stringify(expert));
    expect(grade(sheet, again, knowledge)).toEqual(grade(sheet, expert, knowledge));
  });

  test('the mirrored client and the mirrored attempt give the same total', () => {
    const mirrored = grade(mirrorSheet(sheet), mirrorAttempt(expert), knowledge);
    const straight = grade(sheet, expert, knowledge);
    expect(graded(mirrored).dimensions.map(({ points }) => points)).toEqual(
      graded(straight).dimensions.map(({ points }) => points),
    );
  });
});

describe('a client whose hips shift to one side', () => {
  test.each(['goran', 'malia'])('%s in a mirror earns the same for the same work', (id) => {
    const { seed, expert: golden } = loadClientAttempts(id);
    const straight = makeSheet(id, knowledge);
    const played = playClientAttempt(golden, seed, straight, knowledge);
    const points = (at: CaseSheet, attempt: Attempt) =>
      graded(grade(at, attempt, knowledge)).dimensions.map((dimension) => dimension.points);
    expect(points(mirrorSheet(straight), mirrorAttempt(played))).toEqual(points(straight, played));
  });
});

describe('an attempt that is not complete', () => {
  test.each<[CaseAction['type'], string]>([
    ['hypothesised', 'hypotheses'],
    ['decided', 'disposition'],
    ['planned', 'plan'],
    ['said', 'words'],
    ['finished', 'finish'],
  ])('without "%s" says that %s is missing', (type, part) => {
    expect(grade(sheet, without(expert, type), knowledge)).toEqual({ status: 'not-ready', missing: [part] });
  });

  test('an empty attempt lacks everything', () => {
    expect(grade(sheet, attemptOf(sheet, []), knowledge)).toEqual({
      status: 'not-ready',
      missing: ['hypotheses', 'disposition', 'plan', 'words', 'finish'],
    });
  });
});

describe('knowledge is data', () => {
  const weakerLink = makeKnowledge((content) => ({
    ...content,
    deviations: content.deviations.map((deviation) =>
      deviation.id === 'two-leg-squat-knee-in'
        ? {
            ...deviation,
            links: deviation.links.map((link) =>
              link.contributor === 'ankle-dorsiflexion-limited' ? { ...link, weight: 0.03 } : link,
            ),
          }
        : deviation,
    ),
  }));

  test("changing one weight moves Maya's posterior and the mark of the same attempt", () => {
    expect(ankleDrives(expert, weakerLink)).toBeLessThan(ankleDrives(expert, knowledge) - 0.1);
    expect(pointsOf(grade(sheet, expert, weakerLink), 'reasoning')).toBeLessThan(
      pointsOf(grade(sheet, expert, knowledge), 'reasoning'),
    );
  });

  test('a case file that claims another driver does not change what reasoning earns', () => {
    const { study, path } = sheet;
    const claims: CaseStudy = { ...study, truth: { ...study.truth, drives: [] } };
    expect(pointsOf(grade({ study: claims, path }, expert, knowledge), 'reasoning')).toBe(
      pointsOf(grade(sheet, expert, knowledge), 'reasoning'),
    );
  });
});

describe('reasoning', () => {
  const state = (contributor: string): CaseAction => ({
    type: 'hypothesised',
    round: 2,
    stated: {
      hypotheses: [{ contributor, side: 'left', role: 'drives' }],
      lead: { contributor, side: 'left' },
      links: [],
    },
  });

  test('the right name on no tests at all earns nothing for the set and the lead', () => {
    const guess = attemptOf(sheet, [state('ankle-dorsiflexion-limited'), ...closing.slice(1)]);
    expect(pointsOf(grade(sheet, guess, knowledge), 'reasoning')).toBe(0);
  });

  test('naming what the readings speak against earns nothing for the set and the lead', () => {
    const { dimensions } = graded(grade(sheet, replaced(expert, state('hip-abductor-weakness')), knowledge));
    const lines = dimensions.flatMap(({ lines: all }) => all);
    expect(lines.filter(({ rule }) => rule === 'drivers' || rule === 'lead-wrong').map(({ points }) => points)).toEqual(
      [0, 0],
    );
  });

  test('naming it as present only costs nothing', () => {
    const both: CaseAction = {
      type: 'hypothesised',
      round: 2,
      stated: {
        hypotheses: [
          { contributor: 'ankle-dorsiflexion-limited', side: 'left', role: 'drives' },
          { contributor: 'hip-abductor-weakness', side: 'left', role: 'present-only' },
        ],
        lead: { contributor: 'ankle-dorsiflexion-limited', side: 'left' },
        links: [],
      },
    };
    const lines = graded(grade(sheet, replaced(expert, both), knowledge)).dimensions.flatMap(({ lines: all }) => all);
    expect(lines.find(({ rule }) => rule === 'drivers')?.points).toBe(9);
  });
});

describe('a client to be referred', () => {
  const stuck = makeSheet('maya', knowledge, (study) => ({
    ...study,
    truth: { ...study.truth, answers: { ...study.truth.answers, 'knee-locked': { says: 'It is stuck.', is: true } } },
  }));
  const handedOver: readonly CaseAction[] = [
    { type: 'consent-asked' },
    take(stuck, 'safety-questions', knowledge),
    { type: 'decided', action: 'refer', urgency: 'same-day' },
    {
      type: 'planned',
      plan: {
        items: [],
        accommodations: [],
        retest: null,
        handover: { urgency: 'same-day', seen: ['knee-locked'], avoid: ['all-training'], note: true },
      },
    },
    { type: 'said', phrases: ['say-see-someone-first'] },
    { type: 'finished' },
  ];

  test('the path ends with the questions that show the sign', () => {
    expect(stuck.path.map((step) => step.test)).toEqual(['safety-questions']);
  });

  test('stopping, sending on and handing over well earns every point, looking or not', () => {
    const verdict = graded(grade(stuck, attemptOf(stuck, handedOver), knowledge));
    expect(verdict.criticalFails).toEqual([]);
    expect(verdict.dimensions.map(({ id, points }) => [id, points])).toEqual([
      ['safety', 15],
      ['gathering', 20],
      ['observation', 20],
      ['reasoning', 25],
      ['plan', 20],
    ]);
    expect(verdict.pass).toBe(true);
  });

  test.each([
    ['names no sign', ['safety-questions'], [], 7.5],
    ['names a sign that nobody asked about', [], ['knee-locked'], 7.5],
    ['names something that is no sign of this flag', ['safety-questions'], ['knee-clicks-without-pain'], 7.5],
    ['names the sign that was found', ['safety-questions'], ['knee-locked'], 20],
  ])('a handover that %s', (_, asked, seen, points) => {
    const actions = handedOver.flatMap((action): readonly CaseAction[] => {
      if ('test' in action && !asked.includes(action.test)) return [];
      const handover = action.type === 'planned' ? action.plan.handover : null;
      if (action.type !== 'planned' || handover === null) return [action];
      return [{ ...action, plan: { ...action.plan, handover: { ...handover, seen } } }];
    });
    const verdict = graded(grade(stuck, attemptOf(stuck, actions), knowledge));
    expect(verdict.dimensions.find(({ id }) => id === 'plan')?.points).toBe(points);
    expect(verdict.pass).toBe(points === 20);
  });

  test('sending everybody on does not pass with the one client it is right for', () => {
    const verdict = graded(grade(stuck, runBot(alwaysReferBot, stuck, 'one', knowledge), knowledge));
    expect(verdict.total).toBeGreaterThan(70);
    expect(verdict.pass).toBe(false);
  });
});

describe('a client with nothing to correct', () => {
  const fine = makeSheet('maya', knowledge, (study) => ({
    ...study,
    expert: { notes: study.expert.notes, alternatives: [] },
    truth: {
      ...study.truth,
      contributors: {},
      drives: [],
      deviations: { 'two-leg-squat-knee-in': { left: 3, right: 2 } },
      measures: {},
      signs: {},
      modifications: {},
    },
  }));
  const looked: readonly CaseAction[] = [
    { type: 'consent-asked' },
    ...fine.path.map((step) => take(fine, step.test, knowledge)),
  ];
  const saysFine: readonly CaseAction[] = [
    { type: 'hypothesised', round: 2, stated: { hypotheses: [], lead: 'nothing-to-correct', links: [] } },
    ...closing.slice(1, 3),
    { type: 'said', phrases: ['say-nothing-to-correct'] },
    { type: 'finished' },
  ];

  test('seeing so and saying so earns reasoning and plan in full', () => {
    const verdict = grade(fine, attemptOf(fine, [...looked, ...saysFine]), knowledge);
    expect([pointsOf(verdict, 'reasoning'), pointsOf(verdict, 'plan')]).toEqual([25, 20]);
  });

  test('correcting it earns neither, with a warning and no critical fail', () => {
    const corrects: CaseAction = {
      type: 'planned',
      plan: {
        items: [{ exercise: 'clamshell', sets: 3, perWeek: 3, amount: { unit: 'reps', value: 12 }, progression: null }],
        accommodations: [],
        retest: null,
        handover: null,
      },
    };
    const verdict = graded(grade(fine, replaced(attemptOf(fine, [...looked, ...saysFine]), corrects), knowledge));
    expect([pointsOf(verdict, 'reasoning'), pointsOf(verdict, 'plan')]).toEqual([0, 0]);
    expect(verdict.warnings.map(({ code }) => code)).toEqual(['corrected-nothing']);
    expect(verdict.criticalFails).toEqual([]);
  });

  test('sending a client on who is safe to train is a warning, not a fail', () => {
    const refers: CaseAction = { type: 'decided', action: 'refer', urgency: 'routine' };
    const verdict = graded(grade(fine, replaced(attemptOf(fine, [...looked, ...saysFine]), refers), knowledge));
    expect(verdict.warnings.map(({ code }) => code)).toEqual(['referred-though-safe']);
    expect(verdict.criticalFails).toEqual([]);
  });
});
