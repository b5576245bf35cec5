import type { Bot, BotView } from '#engine/grading/bots/bot.ts';
import { prescribe } from '#engine/planning/prescribe.ts';
import type { Assessment } from '#engine/screening/assessment.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** What this bot would have to believe for its plan: that one contributor drives everything. */
const convinced = (contributor: string, side: Side): Pick<Assessment, 'hypotheses'> => ({
  hypotheses: [{ contributor, side, prior: 1, present: 1, drivesPrior: 1, drives: 1, because: [] }],
});

const sideOf = ({ sheet, knowledge }: BotView, contributor: string): Side =>
  knowledge.contributors.find(({ id }) => id === contributor)?.side === 'central' ? 'central' : sheet.index.side;

/** Safe, tidy, looks well, and always has the same answer whatever it finds: the strongest way of not thinking. */
export const makeFixedIdeaBot = (
  id: string,
  contributor: string,
  tests: readonly string[],
  brief: Parameters<typeof prescribe>[1],
): Bot => ({
  id,
  informed: false,
  asksConsent: true,
  tests: () => ['safety-questions', 'training-history', 'overhead-squat', ...tests],
  rate: (shown) => shown,
  state: (view) => {
    const side = sideOf(view, contributor);
    return {
      hypotheses: [{ contributor, side, role: 'drives', drives: 1, present: 1 }],
      lead: { contributor, side },
      links: [...tests, 'overhead-squat'].map((test) => ({ test, contributor, side, sign: 'for' as const })),
    };
  },
  decide: ({ disposition: { action, urgency } }) => ({ action, urgency }),
  plan: (view) => prescribe(convinced(contributor, sideOf(view, contributor)), brief, view.screen, view.knowledge),
  phrases: () => ['say-not-certain'],
});
