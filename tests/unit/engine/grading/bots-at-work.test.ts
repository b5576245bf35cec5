import { describe, expect, test } from 'vitest';
import type { CaseAction } from '#engine/grading/attempt.ts';
import { stateByKnowledge } from '#engine/grading/bots/expert-bot.ts';
import { makeBots } from '#engine/grading/bots/make-bots.ts';
import { runBot } from '#engine/grading/bots/run-bot.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { createRandom } from '#engine/random/create-random.ts';
import { assess } from '#engine/screening/assess.ts';
import type { Reading, Screen } from '#engine/screening/reading.ts';
import { makeKnowledge, makeSheet } from './make-world.ts';

const knowledge = makeKnowledge();
const maya = makeSheet('maya', knowledge);

/** What a bot did with a client: of each kind of action the last. */
function workOf(id: string, sheet: CaseSheet) {
  const bot = makeBots(sheet.study).find((known) => known.id === id);
  if (bot === undefined) throw new Error(`${id} is no bot`);
  const { actions } = runBot(bot, sheet, 'one', knowledge);
  const last = <T extends CaseAction['type']>(type: T) =>
    actions.findLast((action): action is Extract<CaseAction, { type: T }> => action.type === type);
  return {
    tests: actions.flatMap((action) => ('test' in action ? [action.test] : [])),
    stated: last('hypothesised')?.stated,
    plan: last('planned')?.plan,
    phrases: last('said')?.phrases,
  };
}

describe('what the bots do', () => {
  test('a fixed idea asks, looks, names its one contributor with certainty, and says one sentence', () => {
    const { tests, stated, phrases } = workOf('always-ankle', maya);
    const ankle = { contributor: 'ankle-dorsiflexion-limited', side: maya.study.index.side };
    expect(tests.slice(0, 3)).toEqual(['safety-questions', 'training-history', 'overhead-squat']);
    expect(stated?.hypotheses).toEqual([{ ...ankle, role: 'drives', drives: 1, present: 1 }]);
    expect(stated?.lead).toEqual(ankle);
    expect(new Set(stated?.links.map(({ sign }) => sign))).toEqual(new Set(['for']));
    expect(phrases).toEqual(['say-not-certain']);
  });

  test('the one that does everything plans every exercise but those under load', () => {
    const light = knowledge.exercises.filter(({ phase }) => phase !== 'load').map(({ id }) => id);
    expect(light.length).toBeGreaterThan(10);
    expect(workOf('do-everything', maya).plan?.items.map(({ exercise }) => exercise)).toEqual(light);
  });

  test('the one that throws dice says one of the sentences there are', () => {
    const { phrases } = workOf('random', maya);
    expect(phrases).toHaveLength(1);
    expect(knowledge.grading.phrases.map(({ id }) => id)).toContain(phrases?.[0]);
  });

  test('the one that reasons says what was seen, and where nothing was, that nothing needs correcting', () => {
    expect(workOf('expert', maya)).toMatchObject({
      stated: { lead: { contributor: 'ankle-dorsiflexion-limited' } },
      phrases: ['say-what-was-seen'],
    });
    expect(workOf('expert', makeSheet('ingrid', knowledge))).toMatchObject({
      stated: { lead: 'nothing-to-correct' },
      phrases: ['say-nothing-to-correct'],
    });
  });
});

describe('what reasoning makes of a look', () => {
  const index = { deviation: 'two-leg-squat-knee-in', side: 'left' } as const;
  const leadAfter = (readings: readonly Reading[]) => {
    const screen: Screen = { sex: 'female', index, readings };
    return stateByKnowledge({
      sheet: { path: [], index },
      knowledge,
      screen,
      disposition: { action: 'train', urgency: null, stopsSession: false, redFlags: [] },
      assessment: () => ({ ...assess(screen, knowledge), hypotheses: [] }),
      dice: createRandom('x'),
    }).lead;
  };
  const look = (side: 'left' | 'right', value: boolean): Reading => ({
    finding: 'overhead-squat-knee-in',
    side,
    value,
  });

  test.each([
    { what: 'nobody looked', readings: [], lead: 'unclear' },
    { what: 'only the other leg was looked at', readings: [look('right', false)], lead: 'unclear' },
    { what: 'the knee was seen to travel in', readings: [look('left', true)], lead: 'unclear' },
    { what: 'the knee was seen not to', readings: [look('left', false)], lead: 'nothing-to-correct' },
    {
      what: 'this knee was seen not to, and the other was',
      readings: [look('left', false), look('right', true)],
      lead: 'nothing-to-correct',
    },
  ] as const)('where $what and nothing leads: $lead', ({ readings, lead }) => {
    expect(leadAfter(readings)).toBe(lead);
  });
});
