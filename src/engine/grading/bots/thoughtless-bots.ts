import type { StatedHypotheses } from '#engine/grading/attempt.ts';
import type { Bot } from '#engine/grading/bots/bot.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { startingDose } from '#engine/planning/starting-dose.ts';
import type { Random } from '#engine/random/random.ts';
import type { Reading } from '#engine/screening/reading.ts';

const NOTHING: Plan = { items: [], accommodations: [], retest: null, handover: null };
const OPEN: StatedHypotheses = { hypotheses: [], lead: 'unclear', links: [] };

const pick = <T>(items: readonly T[], dice: Random): T | undefined => items[Math.floor(dice.uniform() * items.length)];
/** Says this of every yes/no a film shows; a category stays what the eye would give it. */
const sayOfYesNo = (shown: readonly Reading[], say: () => boolean): readonly Reading[] =>
  shown.map((reading) => (typeof reading.value === 'boolean' ? { ...reading, value: say() } : reading));
const shuffled = <T>(items: readonly T[], dice: Random): readonly T[] =>
  items
    .map((item) => ({ item, key: dice.uniform() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** Asks nothing, tests nothing, plans nothing, says something kind. */
export const doNothingBot: Bot = {
  id: 'do-nothing',
  informed: false,
  asksConsent: false,
  tests: () => [],
  rate: () => [],
  state: () => OPEN,
  decide: () => ({ action: 'train', urgency: null }),
  plan: () => NOTHING,
  phrases: () => ['say-not-certain'],
};

/** Throws dice for everything it may do. */
export const randomBot: Bot = {
  id: 'random',
  informed: false,
  asksConsent: true,
  tests: ({ knowledge, dice }) => shuffled(knowledge.tests, dice).map(({ id }) => id),
  rate: (shown, { dice }) => sayOfYesNo(shown, () => dice.uniform() < 0.5),
  state: ({ knowledge, sheet, dice }) => {
    const hypotheses = knowledge.contributors.map(({ id, side }) => ({
      contributor: id,
      side: side === 'central' ? ('central' as const) : sheet.index.side,
      role: dice.uniform() < 0.2 ? ('drives' as const) : ('unlikely' as const),
    }));
    const lead = pick(hypotheses, dice);
    const links = knowledge.tests.flatMap(({ id: test }) =>
      hypotheses.map(({ contributor, side }) => ({
        test,
        contributor,
        side,
        sign: pick(['for', 'neither', 'against'] as const, dice) ?? 'neither',
      })),
    );
    return { hypotheses, lead: lead === undefined ? 'unclear' : lead, links };
  },
  decide: ({ dice }) => ({ action: pick(['train', 'modify', 'refer'] as const, dice) ?? 'train', urgency: 'routine' }),
  plan: ({ knowledge, dice }) => ({
    ...NOTHING,
    items: shuffled(knowledge.exercises, dice)
      .slice(0, 4)
      .map((exercise) => startingDose(exercise, 3)),
  }),
  phrases: ({ knowledge, dice }) => [pick(knowledge.grading.phrases, dice)?.id ?? 'say-not-certain'],
};

/** Does every test the clock allows, sees everything, names everything and plans a little of everything. */
export const doEverythingBot: Bot = {
  id: 'do-everything',
  informed: false,
  asksConsent: true,
  tests: ({ knowledge }) => knowledge.tests.map(({ id }) => id),
  rate: (shown) => sayOfYesNo(shown, () => true),
  state: ({ knowledge, sheet }) => {
    const hypotheses = knowledge.contributors.map(({ id, side }) => ({
      contributor: id,
      side: side === 'central' ? ('central' as const) : sheet.index.side,
      role: 'drives' as const,
    }));
    const links = knowledge.tests.flatMap(({ id: test }) =>
      hypotheses.map(({ contributor, side }) => ({ test, contributor, side, sign: 'for' as const })),
    );
    return { hypotheses, lead: 'unclear', links };
  },
  decide: ({ disposition: { action, urgency } }) => ({ action, urgency }),
  plan: ({ knowledge }) => ({
    ...NOTHING,
    items: knowledge.exercises.filter(({ phase }) => phase !== 'load').map((exercise) => startingDose(exercise, 3)),
    accommodations: knowledge.accommodations.map(({ id }) => id),
  }),
  phrases: () => ['say-not-certain', 'say-common-and-trainable'],
};

/** Asks the safety questions and sends everyone on. */
export const alwaysReferBot: Bot = {
  ...doNothingBot,
  id: 'always-refer',
  asksConsent: true,
  tests: () => ['safety-questions'],
  decide: () => ({ action: 'refer', urgency: 'same-day' }),
  plan: () => ({
    ...NOTHING,
    handover: { urgency: 'same-day', seen: [], avoid: ['all-training'], note: true },
  }),
  phrases: () => ['say-see-someone-first'],
};
