import { describe, expect, test } from 'vitest';
import type { CaseAction } from '#engine/grading/attempt.ts';
import type { TimelineEntry } from '#engine/grading/attempt-state.ts';
import { gradeHandover } from '#engine/grading/grade-handover.ts';
import { gradeSafety } from '#engine/grading/grade-safety.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import type { Handover } from '#engine/planning/plan.ts';
import type { CompiledRedFlag } from '#engine/screening/compiled-knowledge.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { DispositionAction, Urgency } from '#schemas/vocabulary/disposition.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';
import { attemptOf } from './play.ts';

const knowledge = makeKnowledge();
const maya = makeSheet('maya', knowledge);
const base = makeGradingContext(maya, attemptOf(maya, []), knowledge);
const tomas = makeSheet('tomas', knowledge);
const referred = makeGradingContext(tomas, attemptOf(tomas, []), knowledge);
const CONSENT: CaseAction = { type: 'consent-asked' };

/** An attempt that does these in order: `consent`, or the id of a test. */
const doing = (...steps: readonly string[]): GradingContext => {
  const timeline = steps.flatMap((test, action): TimelineEntry[] =>
    test === 'consent' ? [] : [{ action, test, filmed: false, minutes: 1, minutesAfter: 1, repeat: 1 }],
  );
  const actions = steps.map(
    (test): CaseAction => (test === 'consent' ? CONSENT : { type: 'tested', test, filmed: false, readings: [] }),
  );
  return { ...base, attempt: { ...base.attempt, actions }, state: { ...base.state, timeline } };
};

describe('consent and the safety questions', () => {
  const pointsOf = (...steps: readonly string[]) =>
    gradeSafety(doing(...steps))
      .slice(0, 3)
      .map(({ rule, points }) => [rule, points]);

  test.each<[string, readonly string[], readonly [string, number][]]>([
    [
      'both before anything else',
      ['consent', 'safety-questions', 'overhead-squat'],
      [
        ['consent', 2.5],
        ['questions-first', 2.5],
        ['safety-questions', 5],
      ],
    ],
    [
      'in the other order, and after the history, which is only talk',
      ['training-history', 'safety-questions', 'consent', 'overhead-squat'],
      [
        ['consent', 2.5],
        ['questions-first', 2.5],
        ['safety-questions', 5],
      ],
    ],
    [
      'both, and nothing after them',
      ['consent', 'safety-questions'],
      [
        ['consent', 2.5],
        ['questions-first', 2.5],
        ['safety-questions', 5],
      ],
    ],
    [
      'both too late',
      ['overhead-squat', 'consent', 'safety-questions'],
      [
        ['consent-missed', 0],
        ['questions-not-first', 0],
        ['safety-questions', 5],
      ],
    ],
    [
      'consent alone',
      ['consent', 'overhead-squat'],
      [
        ['consent', 2.5],
        ['questions-not-first', 0],
        ['safety-questions-missed', 0],
      ],
    ],
    [
      'questions alone',
      ['safety-questions'],
      [
        ['consent-missed', 0],
        ['questions-first', 2.5],
        ['safety-questions', 5],
      ],
    ],
    [
      'neither',
      [],
      [
        ['consent-missed', 0],
        ['questions-not-first', 0],
        ['safety-questions-missed', 0],
      ],
    ],
  ])('%s', (_, steps, lines) => {
    expect(pointsOf(...steps)).toEqual(lines);
  });

  test('knowledge that requires no questions has none to miss', () => {
    const none = { ...knowledge, tests: knowledge.tests.map((each) => ({ ...each, required: false })) };
    const lines = gradeSafety({ ...doing('consent'), knowledge: none }).slice(1, 3);
    expect(lines.map(({ rule, points }) => [rule, points])).toEqual([
      ['questions-first', 2.5],
      ['safety-questions', 5],
    ]);
  });

  test('of two sets that are required, one is half', () => {
    const two = {
      ...knowledge,
      tests: knowledge.tests.map((each) => ({ ...each, required: each.required || each.id === 'training-history' })),
    };
    const lines = gradeSafety({ ...doing('consent', 'safety-questions', 'overhead-squat'), knowledge: two });
    expect(lines[1]).toMatchObject({ rule: 'questions-not-first', points: 0 });
    expect(lines[2]).toMatchObject({ rule: 'safety-questions-missed', points: 2.5, params: { asked: 1, all: 2 } });
  });
});

describe('train, modify or refer', () => {
  type Decision = readonly [DispositionAction, Urgency | null];
  const decide = (truth: Decision, said: Decision | null, redFlags: readonly string[] = []) => {
    const [action, urgency] = truth;
    const decided = said && { action: said[0], urgency: said[1] };
    return gradeSafety({
      ...base,
      state: { ...base.state, decided },
      truth: { ...base.truth, disposition: { action, urgency, stopsSession: false, redFlags } },
    })[3];
  };
  const refer = (urgency: Urgency): Decision => ['refer', urgency];
  const TRAIN: Decision = ['train', null];
  const MODIFY: Decision = ['modify', null];

  test.each<[Decision, Decision | null, string, number]>([
    [TRAIN, TRAIN, 'right', 5],
    [TRAIN, MODIFY, 'careful', 2],
    [TRAIN, refer('routine'), 'too-much', 0],
    [TRAIN, ['train', 'emergency'], 'right', 5],
    [MODIFY, TRAIN, 'too-little', 0],
    [MODIFY, MODIFY, 'right', 5],
    [MODIFY, refer('routine'), 'careful', 2],
    [MODIFY, refer('emergency'), 'careful', 2],
    [refer('within-days'), TRAIN, 'too-little', 0],
    [refer('within-days'), MODIFY, 'too-little', 0],
    [refer('within-days'), refer('routine'), 'too-little', 0],
    [refer('within-days'), refer('within-days'), 'right', 5],
    [refer('within-days'), refer('same-day'), 'careful', 2],
    [refer('within-days'), refer('emergency'), 'too-much', 0],
    [refer('within-days'), ['refer', null], 'too-little', 0],
    [refer('routine'), ['refer', null], 'right', 5],
    [refer('emergency'), refer('same-day'), 'too-little', 0],
    [TRAIN, null, 'none', 0],
  ])('where %j is right, %j is %s and earns %d', (truth, said, rule, points) => {
    expect(decide(truth, said)).toMatchObject({ rule: `disposition-${rule}`, points, outOf: 5 });
  });

  test('the line says what was right and what was chosen', () => {
    expect(decide(refer('same-day'), TRAIN)?.params).toEqual({
      right: 'refer',
      rightUrgency: 'same-day',
      chosen: 'train',
    });
    expect(decide(TRAIN, null)?.params).toEqual({ right: 'train', rightUrgency: 'none', chosen: 'none' });
  });

  test('it rests on what the signs rest on, each source once, or on what the marking rests on', () => {
    const [one, two] = Object.keys(knowledge.reasons.redFlags) as [string, string];
    const cited = [...(knowledge.reasons.redFlags[one] ?? []), ...(knowledge.reasons.redFlags[two] ?? [])];
    expect(decide(refer('routine'), TRAIN, [one, two, one])?.sources).toEqual([...new Set(cited)]);
    expect(decide(TRAIN, TRAIN)?.sources).toEqual(knowledge.grading.sources);
    expect(decide(refer('routine'), TRAIN, ['no-such-flag'])?.sources).toEqual(knowledge.grading.sources);
  });
});

describe('a handover', () => {
  const { disposition } = referred.truth;
  const [flag] = knowledge.redFlags.filter(({ id }) => disposition.redFlags.includes(id));
  const sign = referred.truth.screen.readings.find(
    ({ finding, value }) => value === true && JSON.stringify(flag?.when ?? '').includes(`"${finding}"`),
  );
  if (sign === undefined || disposition.urgency === null) throw new Error('Tomas shows no sign');
  const right: Handover = { urgency: disposition.urgency, seen: [sign.finding], avoid: ['all-training'], note: true };
  const other: Urgency = disposition.urgency === 'routine' ? 'emergency' : 'routine';
  const lines = (
    handover: Handover | null,
    readings: readonly Reading[] = [sign],
    change: Partial<GradingContext['truth']> = {},
    action: DispositionAction = 'refer',
  ) =>
    gradeHandover({
      ...referred,
      truth: { ...referred.truth, ...change },
      state: {
        ...referred.state,
        decided: { action, urgency: null },
        plan: { items: [], accommodations: [], retest: null, handover },
        screen: { ...referred.state.screen, readings },
      },
    }).map(({ rule, points }) => [rule, points]);
  const stops = (stopsSession: boolean) => ({ disposition: { ...disposition, stopsSession } });

  test('says what was seen, how urgent, what to avoid, and leaves a note: five points each', () => {
    expect(lines(right)).toEqual([
      ['handover-seen', 5],
      ['handover-urgency', 5],
      ['handover-avoid', 5],
      ['handover-note', 5],
    ]);
  });

  test.each<[string, Handover, readonly Reading[]]>([
    ['names nothing', { ...right, seen: [] }, [sign]],
    ['names what was not found', right, []],
    ['names what was answered no', right, [{ ...sign, value: false }]],
    [
      'names what is no sign',
      { ...right, seen: ['overhead-squat-knee-in'] },
      [{ ...sign, finding: 'overhead-squat-knee-in' }],
    ],
  ])('that %s keeps half of the rest', (_, handover, readings) => {
    expect(lines(handover, readings)).toEqual([
      ['handover-not-seen', 0],
      ['handover-urgency', 2.5],
      ['handover-avoid', 2.5],
      ['handover-note', 2.5],
    ]);
  });

  test('that is wrong in one part loses that part', () => {
    expect(lines({ ...right, urgency: other })[1]).toEqual(['handover-urgency-wrong', 0]);
    expect(lines({ ...right, avoid: [] })[2]).toEqual(['handover-avoid-missing', 0]);
    expect(lines({ ...right, note: false })[3]).toEqual(['handover-note-missing', 0]);
  });

  test('to avoid is all training where the sign ends the session, else anything that fits', () => {
    const some: Handover = { ...right, avoid: ['jumping'] };
    expect(lines(some, [sign], stops(true))[2]).toEqual(['handover-avoid-missing', 0]);
    expect(lines(some, [sign], stops(false))[2]).toEqual(['handover-avoid', 5]);
    expect(lines(right, [sign], stops(true))[2]).toEqual(['handover-avoid', 5]);
  });

  test('avoiding nothing is wrong under any sign', () => {
    expect(lines({ ...right, avoid: [] }, [sign], stops(false))[2]).toEqual(['handover-avoid-missing', 0]);
  });

  /** Tomas with these flags known and this one up. */
  const flagged = (when: CompiledRedFlag['when'], up = 'raised', cited: readonly string[] = ['kompf_nsca']) => {
    const [known] = knowledge.redFlags;
    if (known === undefined) throw new Error('no flag');
    return (seen: string, urgency: Urgency | null = disposition.urgency) =>
      gradeHandover({
        ...referred,
        knowledge: {
          ...knowledge,
          redFlags: [
            { ...known, id: 'raised', when },
            { ...known, id: 'down', when: { history: 'down-sign' } },
          ],
          reasons: { ...knowledge.reasons, redFlags: { raised: cited, down: ['other'] } },
        },
        truth: { ...referred.truth, disposition: { ...disposition, urgency, redFlags: [up] } },
        state: {
          ...referred.state,
          decided: { action: 'refer', urgency: null },
          plan: { items: [], accommodations: [], retest: null, handover: { ...right, seen: [seen] } },
          screen: { ...referred.state.screen, readings: [{ finding: seen, side: 'central', value: 7 }] },
        },
      });
  };

  test.each<[CompiledRedFlag['when'], string, boolean]>([
    [{ history: 'ache' }, 'ache', true],
    [{ finding: 'ache', above: 3 }, 'ache', true],
    [{ all: [{ history: 'other' }, { history: 'ache' }] }, 'ache', true],
    [{ any: [{ history: 'other' }, { all: [{ finding: 'ache', above: 3 }] }] }, 'ache', true],
    [{ any: [{ history: 'other' }] }, 'ache', false],
    [{ history: 'ache' }, 'down-sign', false],
  ])('under a flag for %j, naming "%s" names a sign: %j', (when, seen, expected) => {
    expect(flagged(when)(seen)[0]?.rule).toBe(expected ? 'handover-seen' : 'handover-not-seen');
  });

  test('cites what the flag that is up rests on, once', () => {
    const cited = (up: string, of: readonly string[]) => flagged({ history: 'ache' }, up, of)('ache')[0]?.sources;
    expect(cited('raised', ['kompf_nsca', 'kompf_nsca'])).toEqual(['kompf_nsca']);
    expect(cited('down', ['kompf_nsca'])).toEqual(['other']);
    expect(cited('none of them', ['kompf_nsca'])).toEqual([]);
  });

  test('says how urgent it is beside what was chosen', () => {
    expect(flagged({ history: 'ache' })('ache')[1]?.params).toEqual({
      right: disposition.urgency,
      chosen: disposition.urgency,
    });
    expect(flagged({ history: 'ache' })('ache', null)[1]?.params).toMatchObject({ right: 'none' });
  });

  test('is none where nothing was decided or planned yet', () => {
    const { state } = referred;
    const plan = { items: [], accommodations: [], retest: null, handover: right };
    const undecided = gradeHandover({ ...referred, state: { ...state, decided: null, plan } });
    const unplanned = gradeHandover({ ...referred, state: { ...state, decided: { action: 'refer', urgency: null } } });
    for (const verdict of [undecided, unplanned])
      expect(verdict).toMatchObject([{ rule: 'handover-none', points: 0, outOf: 20 }]);
  });

  test('is none where the client was not sent on, or nothing was handed over', () => {
    expect(lines(right, [sign], {}, 'modify')).toEqual([['handover-none', 0]]);
    expect(lines(null)).toEqual([['handover-none', 0]]);
  });
});
