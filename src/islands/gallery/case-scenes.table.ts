import { type Attempt, type AttemptMode, STEPS } from '#engine/grading/attempt.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import type { CaseData } from '#islands/case-simulator/attempt/case-data.ts';
import type { Stop } from '#islands/case-simulator/attempt/desk.ts';
import { stopAt } from './expert-run.ts';
import { comeBack, endVisit } from './second-visit-run.ts';
import { failCritically, meetEmergency, spendBudget } from './spoil-run.ts';

/** Who the scene is about, and what an expert did with them. */
export type Cast = { readonly brief: CaseBrief; readonly data: CaseData; readonly expert: Attempt };

/** What stands on the stage: a run at a stop of the case, or one of the pages around it. */
export type Shown =
  | {
      readonly kind: 'run';
      readonly attempt: Attempt;
      readonly opensAt?: Stop;
      /** The client as this scene needs them, where that is not as they are. */
      readonly data?: CaseData;
    }
  | { readonly kind: 'welcome'; readonly state: 'ready' | 'waiting' | 'failed' }
  | { readonly kind: 'changed-client'; readonly attempt: Attempt }
  | { readonly kind: 'resume' }
  | { readonly kind: 'fault-in-view'; readonly attempt: Attempt }
  | { readonly kind: 'fault-in-click'; readonly attempt: Attempt };

export type Scene = { readonly id: string; readonly name: string; readonly show: (cast: Cast) => Shown };

const STEP_NAMES = {
  intake: 'Intake, questions asked',
  'safety-questions': 'Safety questions answered',
  posture: 'Posture rated',
  movement: 'Movement rated',
  'first-hypotheses': 'First thoughts',
  tests: 'Tests done',
  'second-hypotheses': 'Second thoughts, with the matrix',
  disposition: 'Decision',
  plan: 'Plan or handover',
  words: 'Words to the client',
} as const satisfies Record<(typeof STEPS)[number], string>;

const inMode = (attempt: Attempt, mode: AttemptMode): Attempt => ({ ...attempt, mode });
const untouched = (attempt: Attempt): Attempt => ({ ...attempt, actions: [] });

/** Every state the case simulator can be in, in the order a learner meets them; then what goes wrong. */
export const CASE_SCENES: readonly Scene[] = [
  { id: 'welcome', name: 'Before the beginning', show: () => ({ kind: 'welcome', state: 'ready' }) },
  { id: 'welcome-waiting', name: 'Before the beginning, waiting', show: () => ({ kind: 'welcome', state: 'waiting' }) },
  {
    id: 'welcome-failed',
    name: 'The client could not be fetched',
    show: () => ({ kind: 'welcome', state: 'failed' }),
  },
  {
    id: 'intake-new',
    name: 'Intake, nothing asked yet',
    show: ({ expert }) => ({ kind: 'run', attempt: untouched(expert) }),
  },
  ...STEPS.map(
    (step): Scene => ({
      id: step,
      name: STEP_NAMES[step],
      show: ({ expert }) => ({ kind: 'run', attempt: stopAt(expert, step) }),
    }),
  ),
  { id: 'debrief', name: 'Debrief, passed', show: ({ expert }) => ({ kind: 'run', attempt: expert }) },
  {
    id: 'second-visit-when',
    name: 'Second visit: when',
    show: ({ expert }) => ({ kind: 'run', attempt: expert, opensAt: 'second-visit' }),
  },
  {
    id: 'second-visit',
    name: 'Second visit, measured again',
    show: ({ brief, data, expert }) => ({
      kind: 'run',
      attempt: comeBack(expert, brief, data),
      opensAt: 'second-visit',
    }),
  },
  {
    id: 'second-visit-marked',
    name: 'Second visit, marked',
    show: ({ brief, data, expert }) => ({
      kind: 'run',
      attempt: endVisit(comeBack(expert, brief, data)),
      opensAt: 'second-visit',
    }),
  },
  {
    id: 'learn',
    name: 'Learning mode: hint and feedback',
    show: ({ expert }) => ({ kind: 'run', attempt: inMode(stopAt(expert, 'second-hypotheses'), 'learn') }),
  },
  {
    id: 'check',
    name: 'Check mode: no feedback on the plan',
    show: ({ expert }) => ({ kind: 'run', attempt: inMode(stopAt(expert, 'plan'), 'check') }),
  },
  {
    id: 'revised',
    name: 'Debrief of a revised attempt',
    show: ({ expert }) => ({ kind: 'run', attempt: inMode(expert, 'revised') }),
  },
  {
    id: 'untested-thoughts',
    name: 'Second thoughts with nothing tested',
    show: ({ expert }) => ({ kind: 'run', attempt: untouched(expert), opensAt: 'second-hypotheses' }),
  },
  {
    id: 'incomplete',
    name: 'Words, with parts still missing',
    show: ({ expert }) => ({ kind: 'run', attempt: untouched(expert), opensAt: 'words' }),
  },
  {
    id: 'budget-spent',
    name: 'Minutes spent',
    show: ({ brief, data, expert }) => ({ kind: 'run', attempt: spendBudget(stopAt(expert, 'tests'), brief, data) }),
  },
  {
    id: 'stopped',
    name: 'Testing stopped by an answer',
    show: ({ brief, data, expert }) => ({
      kind: 'run',
      ...meetEmergency(stopAt(expert, 'safety-questions'), brief, data),
    }),
  },
  {
    id: 'unsafe',
    name: 'Debrief, unsafe and not passed',
    show: ({ data, expert }) => ({ kind: 'run', attempt: failCritically(expert, data) }),
  },
  {
    id: 'changed-client',
    name: 'The client has changed since: earlier attempts to read',
    show: ({ expert }) => ({ kind: 'changed-client', attempt: expert }),
  },
  { id: 'resume', name: 'Go on with a client', show: () => ({ kind: 'resume' }) },
  {
    id: 'fault-in-click',
    name: 'Something asked for did not happen',
    show: ({ expert }) => ({ kind: 'fault-in-click', attempt: stopAt(expert, 'tests') }),
  },
  {
    id: 'fault-in-view',
    name: 'The page itself went wrong',
    show: ({ expert }) => ({ kind: 'fault-in-view', attempt: stopAt(expert, 'tests') }),
  },
];
