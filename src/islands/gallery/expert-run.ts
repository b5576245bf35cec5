import { type Attempt, type CaseAction, STEPS, type Step } from '#engine/grading/attempt.ts';
import { makeExpertBot } from '#engine/grading/bots/expert-bot.ts';
import { runBot } from '#engine/grading/bots/run-bot.ts';
import type { CaseData } from '#islands/case-simulator/attempt/case-data.ts';

/** One seed for the whole gallery, so that it looks the same every day. */
const SEED = 'gallery';

/** The step an action belongs to. */
function stepOf(action: CaseAction, movement: string): Step {
  switch (action.type) {
    case 'asked':
      return action.test === 'safety-questions' ? 'safety-questions' : 'intake';
    case 'rated':
      return action.test === 'standing-posture' ? 'posture' : action.test === movement ? 'movement' : 'tests';
    case 'tested':
      return 'tests';
    case 'hypothesised':
      return action.round === 1 ? 'first-hypotheses' : 'second-hypotheses';
    case 'decided':
      return 'disposition';
    case 'planned':
      return 'plan';
    case 'said':
    case 'finished':
      return 'words';
    default:
      return 'intake';
  }
}

/** The expert's first thoughts: the same contributors, before any test has been weighed. */
const firstThoughts = (actions: readonly CaseAction[]): readonly CaseAction[] =>
  actions.flatMap((action) =>
    action.type === 'hypothesised' ? [{ ...action, round: 1 as const, stated: { ...action.stated, links: [] } }] : [],
  );

/** Everything the expert does with a client from the first question to the end, in the order of the steps. */
export function runExpert({ sheet, knowledge }: CaseData, movement: string): Attempt {
  const attempt = runBot(makeExpertBot(sheet.study), sheet, SEED, knowledge);
  const actions = [...attempt.actions, ...firstThoughts(attempt.actions)];
  return {
    ...attempt,
    actions: STEPS.flatMap((step): readonly CaseAction[] => [
      ...actions.filter((action) => action.type !== 'finished' && stepOf(action, movement) === step),
      step === 'words' ? { type: 'finished' } : { type: 'step-left', step },
    ]),
  };
}

/** The run as it stands with the work of a step done and the step still open. */
export function stopAt(attempt: Attempt, step: Step): Attempt {
  const end = attempt.actions.findIndex((action) =>
    step === 'words' ? action.type === 'finished' : action.type === 'step-left' && action.step === step,
  );
  return { ...attempt, actions: attempt.actions.slice(0, end) };
}
