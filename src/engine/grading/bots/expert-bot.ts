import type { StatedHypotheses } from '#engine/grading/attempt.ts';
import type { Bot, BotView } from '#engine/grading/bots/bot.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { prescribe } from '#engine/planning/prescribe.ts';

/** true if the movement the case is about was looked at and nothing was seen. */
const indexLooksFine = ({ screen, knowledge }: BotView): boolean => {
  const about = knowledge.tests
    .flatMap(({ findings }) => findings)
    .filter(({ reads }) => reads.kind === 'deviation' && reads.deviation === screen.index.deviation)
    .map(({ id }) => id);
  const looks = screen.readings.filter(({ finding, side }) => about.includes(finding) && side === screen.index.side);
  return looks.length > 0 && looks.every(({ value }) => value === false);
};

/** What full knowledge would state from these readings: drivers past the mark, the lead, and what speaks for and against. */
export const stateByKnowledge = (view: BotView): StatedHypotheses => {
  const { knowledge } = view;
  const { hypotheses } = view.assessment();
  const { driver, leadUnclearBelow, neutralLogOdds } = knowledge.grading.thresholds;
  const [top] = hypotheses;
  return {
    hypotheses: hypotheses.map(({ contributor, side, drives, present }) => ({
      contributor,
      side,
      role: drives >= driver ? 'drives' : present >= 0.5 ? 'present-only' : 'unlikely',
      drives,
      present,
    })),
    lead:
      top !== undefined && top.drives >= leadUnclearBelow
        ? { contributor: top.contributor, side: top.side }
        : indexLooksFine(view)
          ? 'nothing-to-correct'
          : 'unclear',
    links: hypotheses.flatMap(({ contributor, side, because }) =>
      because
        .filter(({ logOdds }) => Math.abs(logOdds) >= neutralLogOdds)
        .map(({ test, logOdds }) => ({
          test,
          contributor,
          side,
          sign: logOdds > 0 ? ('for' as const) : ('against' as const),
        })),
    ),
  };
};

/** The handover an expert writes: every yes to a safety question that trips a sign, and no training meanwhile. */
const handOver = ({ disposition, screen }: BotView): Plan => ({
  items: [],
  accommodations: [],
  retest: null,
  handover: {
    urgency: disposition.urgency ?? 'routine',
    seen: screen.readings.filter(({ value }) => value === true).map(({ finding }) => finding),
    avoid: ['all-training'],
    note: true,
  },
});

/** Follows the expert path, sees readings only, reasons and prescribes by the engine. */
export const makeExpertBot = (brief: Parameters<typeof prescribe>[1]): Bot => ({
  id: 'expert',
  informed: true,
  asksConsent: true,
  tests: ({ sheet }) => sheet.path.map(({ test }) => test),
  rate: (shown) => shown,
  state: (view) =>
    view.disposition.stopsSession ? { hypotheses: [], lead: 'unclear', links: [] } : stateByKnowledge(view),
  decide: ({ disposition: { action, urgency } }) => ({ action, urgency }),
  plan: (view) =>
    view.disposition.action === 'refer'
      ? handOver(view)
      : prescribe(view.assessment(), brief, view.screen, view.knowledge),
  phrases: (view) => {
    if (view.disposition.action === 'refer') return ['say-see-someone-first'];
    return [stateByKnowledge(view).lead === 'nothing-to-correct' ? 'say-nothing-to-correct' : 'say-what-was-seen'];
  },
});
