import { performTest } from '#engine/clients/perform-test.ts';
import type { Attempt, CaseAction } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { checkAction } from '#engine/grading/check-action.ts';
import { foldAttempt } from '#engine/grading/fold-attempt.ts';
import type { CaseData } from '#islands/case-simulator/attempt/case-data.ts';

/** The run with tests done until the minutes are spent. */
export function spendBudget(attempt: Attempt, brief: CaseBrief, { sheet, knowledge }: CaseData): Attempt {
  const actions = [...attempt.actions];
  for (const test of knowledge.tests) {
    if (test.purpose !== 'measurement' && test.purpose !== 'modification-probe') continue;
    const readings = performTest(sheet.study, test, { seed: attempt.seed, repeat: 1, filmed: false }, knowledge);
    const action: CaseAction = { type: 'tested', test: test.id, filmed: false, readings };
    const state = foldAttempt(brief, { ...attempt, actions }, knowledge);
    const isDone = state.timeline.some((entry) => entry.test === test.id);
    if (!isDone && checkAction(state, action, knowledge).length === 0) actions.push(action);
  }
  return { ...attempt, actions };
}

/** The run with one safety question answered by a yes that ends testing, and the client who says so; as it was where none does. */
export function meetEmergency(
  attempt: Attempt,
  brief: CaseBrief,
  data: CaseData,
): { readonly attempt: Attempt; readonly data: CaseData } {
  const { sheet, knowledge } = data;
  const asked = attempt.actions.find((action) => action.type === 'asked' && action.test === 'safety-questions');
  if (asked?.type !== 'asked') return { attempt, data };
  const withYes = (finding: string) => {
    const { study } = sheet;
    const answers = { ...study.truth.answers, [finding]: { says: 'Yes, since yesterday.', is: true } };
    const readings = asked.readings.map((reading) =>
      reading.finding === finding ? { ...reading, value: true } : reading,
    );
    return {
      attempt: {
        ...attempt,
        actions: attempt.actions.map((action) => (action === asked ? { ...asked, readings } : action)),
      },
      data: { ...data, sheet: { ...sheet, study: { ...study, truth: { ...study.truth, answers } } } },
    };
  };
  return (
    asked.readings
      .map(({ finding }) => withYes(finding))
      .find((spoiled) => foldAttempt(brief, { ...spoiled.attempt, mode: 'check' }, knowledge).stopped) ?? {
      attempt,
      data,
    }
  );
}

/** The run without the safety questions, with a promise at the end and no leading idea: unsafe, and wrong. */
export function failCritically(attempt: Attempt, { knowledge }: CaseData): Attempt {
  const promises = knowledge.grading.phrases.filter(({ kind }) => kind === 'promises').map(({ id }) => id);
  return {
    ...attempt,
    actions: attempt.actions.flatMap((action): readonly CaseAction[] => {
      if (action.type === 'asked' && action.test === 'safety-questions') return [];
      if (action.type === 'decided') return [{ type: 'decided', action: 'train', urgency: null }];
      if (action.type === 'said') return [{ type: 'said', phrases: promises }];
      if (action.type === 'hypothesised')
        return [{ ...action, stated: { hypotheses: [], lead: 'nothing-to-correct', links: [] } }];
      return [action];
    }),
  };
}
