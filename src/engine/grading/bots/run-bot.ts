import { performTest } from '#engine/clients/perform-test.ts';
import { toBrief } from '#engine/clients/to-brief.ts';
import type { Attempt, CaseAction } from '#engine/grading/attempt.ts';
import type { AttemptState } from '#engine/grading/attempt-state.ts';
import type { Bot, BotView } from '#engine/grading/bots/bot.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { checkAction } from '#engine/grading/check-action.ts';
import { contraindicatedTests } from '#engine/grading/contraindicated-tests.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import { minutesBudget } from '#engine/grading/minutes-budget.ts';
import { watchedTests } from '#engine/grading/watched-tests.ts';
import { createRandom } from '#engine/random/create-random.ts';
import { assess } from '#engine/screening/assess.ts';
import type { Assessment } from '#engine/screening/assessment.ts';

/**
 * Lets a bot work through a case as a learner would: every action is checked first and left out where it is not
 * allowed, so that it meets the same budget and the same stops. Same bot, case and seed, same attempt.
 */
export const runBot = (bot: Bot, sheet: CaseSheet, seed: string, knowledge: CaseKnowledge): Attempt => {
  const { study } = sheet;
  const brief = { ...toBrief(study), minutesBudget: minutesBudget(sheet.path, knowledge.grading.thresholds) };
  const actions: CaseAction[] = [];
  let folded: { readonly after: number; readonly state: AttemptState } | null = null;
  const state = (): AttemptState => {
    if (folded?.after !== actions.length)
      folded = { after: actions.length, state: foldAttempt(brief, { mode: 'practice', actions }, knowledge) };
    return folded.state;
  };
  let assessed: { readonly readings: number; readonly assessment: Assessment } | null = null;
  const assessment = (): Assessment => {
    const { screen } = state();
    if (assessed?.readings !== screen.readings.length)
      assessed = { readings: screen.readings.length, assessment: assess(screen, knowledge) };
    return assessed.assessment;
  };
  const dice = createRandom(`${seed}/${bot.id}`);
  const watched = watchedTests(study.index, knowledge);
  const view = (): BotView => {
    const { screen, disposition } = state();
    return { sheet: { path: sheet.path, index: study.index }, knowledge, screen, disposition, assessment, dice };
  };
  const act = (action: CaseAction): void => {
    if (checkAction(state(), action, knowledge).length === 0) actions.push(action);
  };
  if (bot.asksConsent) act({ type: 'consent-asked' });
  for (const id of bot.tests(view())) {
    const test = knowledge.tests.find((candidate) => candidate.id === id);
    if (test === undefined) continue;
    if (bot.informed && contraindicatedTests(state().screen.readings, knowledge).includes(id)) continue;
    const repeat = state().timeline.filter((entry) => entry.test === id).length + 1;
    const rates = watched.includes(id);
    const readings = performTest(study, test, { seed, repeat, filmed: rates }, knowledge);
    if (test.required || test.purpose === 'history') act({ type: 'asked', test: id, readings });
    else if (rates) act({ type: 'rated', test: id, filmed: true, readings: bot.rate(readings, view()) });
    else act({ type: 'tested', test: id, filmed: false, readings });
  }
  act({ type: 'hypothesised', round: 2, stated: bot.state(view()) });
  act({ type: 'decided', ...bot.decide(view()) });
  act({ type: 'planned', plan: bot.plan(view()) });
  act({ type: 'said', phrases: bot.phrases(view()) });
  act({ type: 'finished' });
  return { case: study.id, revision: study.revision, seed, mode: 'practice', actions };
};
