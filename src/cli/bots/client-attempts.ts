import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { performTest } from '#engine/clients/perform-test.ts';
import { trueState } from '#engine/clients/read-finding.ts';
import type { Attempt, CaseAction } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { watchedTests } from '#engine/grading/watched-tests.ts';
import type { Handover, Retest } from '#engine/planning/plan.ts';
import { startingDose } from '#engine/planning/starting-dose.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { DispositionAction } from '#schemas/vocabulary/disposition.ts';
import { linked, placed } from './placed.ts';

/** What somebody does with a client, thinks of them and plans, as it stands in tests/golden/clients; doses are starting doses. */
export type ClientAttempt = {
  readonly tests: readonly string[];
  readonly drives: readonly string[];
  readonly present?: readonly string[];
  readonly lead: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly decides: DispositionAction;
  readonly exercises: readonly string[];
  readonly accommodations?: readonly string[];
  readonly retest: Retest | null;
  readonly handover?: Handover;
  readonly says: readonly string[];
  readonly expect: {
    readonly pass: boolean;
    readonly criticalFails: readonly string[];
    readonly from: number;
    readonly to: number;
  };
};

/** Three ways to work with one client; the technician does what the expert does, but for what stands here. */
export type ClientAttempts = {
  /** Which dice the tests fall with: an ordinary day on which the readings point where the truth lies. */
  readonly seed: string;
  readonly expert: ClientAttempt;
  readonly novice: ClientAttempt;
  readonly unsafe: Partial<ClientAttempt> & Pick<ClientAttempt, 'expect'>;
};

/** Where the signed attempts of a client stand. */
export const goldenFile = (id: string): URL => new URL(`../../../tests/golden/clients/${id}.yaml`, import.meta.url);

/** The three signed attempts of a client; throws where the file is missing. */
export const loadClientAttempts = (id: string): ClientAttempts => parse(readFileSync(goldenFile(id), 'utf8'));

/** Plays an attempt with good eyes: films are rated as they are, tests read with their error, the same dice each time. */
export const playClientAttempt = (
  golden: ClientAttempt,
  seed: string,
  { study }: CaseSheet,
  knowledge: CaseKnowledge,
): Attempt => {
  const watched = watchedTests(study.index, knowledge);
  const done = golden.tests.map((id): CaseAction => {
    const test = knowledge.tests.find((candidate) => candidate.id === id);
    if (test === undefined) throw new Error(`${id} is no test`);
    const rates = watched.includes(id);
    const dice = { seed, repeat: 1, filmed: rates };
    const readings = performTest(study, test, dice, knowledge).map((reading): Reading => {
      const finding = test.findings.find(({ id: same }) => same === reading.finding);
      if (!rates || finding === undefined || finding.kind !== 'boolean') return reading;
      return { ...reading, value: trueState(study, test.id, finding, reading.side, knowledge) };
    });
    if (test.required || test.purpose === 'history') return { type: 'asked', test: id, readings };
    return { type: rates ? 'rated' : 'tested', test: id, filmed: rates, readings };
  });
  const items = golden.exercises.map((id) => {
    const exercise = knowledge.exercises.find((candidate) => candidate.id === id);
    if (exercise === undefined) throw new Error(`${id} is no exercise`);
    return startingDose(exercise, study.brief.sessionsPerWeek);
  });
  const { accommodations = [], present = [], handover = null, retest } = golden;
  return {
    case: study.id,
    revision: study.revision,
    seed,
    mode: 'check',
    actions: [
      { type: 'consent-asked' },
      ...done,
      {
        type: 'hypothesised',
        round: 2,
        stated: {
          hypotheses: [
            ...golden.drives.map((words) => ({ ...placed(words), role: 'drives' as const })),
            ...present.map((words) => ({ ...placed(words), role: 'present-only' as const })),
          ],
          lead: golden.lead === 'unclear' || golden.lead === 'nothing-to-correct' ? golden.lead : placed(golden.lead),
          links: [
            ...golden.for.map((words) => linked(words, 'for')),
            ...golden.against.map((words) => linked(words, 'against')),
          ],
        },
      },
      { type: 'decided', action: golden.decides, urgency: handover?.urgency ?? null },
      { type: 'planned', plan: { items, accommodations, retest, handover } },
      { type: 'said', phrases: golden.says },
      { type: 'finished' },
    ],
  };
};
