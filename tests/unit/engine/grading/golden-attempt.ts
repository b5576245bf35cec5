import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { linked, placed } from '#cli/bots/placed.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import type { Attempt, CaseAction, StatedHypotheses } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import type { PlanItem, Retest } from '#engine/planning/plan.ts';
import type { DispositionAction } from '#schemas/vocabulary/disposition.ts';

/** An attempt an expert can read and sign: what is done, seen and thought; readings follow from the seed. */
export type GoldenAttempt = {
  readonly title: string;
  readonly case: string;
  readonly seed: string;
  readonly consent: boolean;
  readonly tests: readonly string[];
  readonly sees: readonly string[];
  readonly drives: readonly string[];
  readonly lead: string;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly decides: DispositionAction;
  readonly exercises: readonly PlanItem[];
  readonly accommodations: readonly string[];
  readonly retest: Retest | null;
  readonly says: readonly string[];
  readonly expect: {
    readonly pass: boolean;
    readonly criticalFails: readonly string[];
    readonly totalFrom: number;
    readonly totalTo: number;
  };
};

export const loadGolden = (name: string): GoldenAttempt =>
  parse(readFileSync(new URL(`../../../golden/attempts/${name}.yaml`, import.meta.url), 'utf8'));

/** Plays a golden attempt: performs its tests with its seed and writes down what it sees and thinks. */
export const playGolden = (golden: GoldenAttempt, { study }: CaseSheet, knowledge: CaseKnowledge): Attempt => {
  const done = golden.tests.map((id): CaseAction => {
    const test = knowledge.tests.find((candidate) => candidate.id === id);
    if (test === undefined) throw new Error(`${id} is no test`);
    const readings = performTest(study, test, { seed: golden.seed, repeat: 1, filmed: false }, knowledge);
    if (test.required || test.purpose === 'history') return { type: 'asked', test: id, readings };
    if (!knowledge.grading.ratedTests.includes(id)) return { type: 'tested', test: id, filmed: false, readings };
    const seen = readings.map(({ finding, side }) => ({
      finding,
      side,
      value: golden.sees.includes(`${finding} ${side}`),
    }));
    return { type: 'rated', test: id, filmed: false, readings: seen };
  });
  const stated: StatedHypotheses = {
    hypotheses: golden.drives.map((words) => ({ ...placed(words), role: 'drives' as const })),
    lead: golden.lead === 'unclear' || golden.lead === 'nothing-to-correct' ? golden.lead : placed(golden.lead),
    links: [
      ...golden.for.map((words) => linked(words, 'for')),
      ...golden.against.map((words) => linked(words, 'against')),
    ],
  };
  const { exercises: items, accommodations, retest } = golden;
  return {
    case: golden.case,
    revision: study.revision,
    seed: golden.seed,
    mode: 'check',
    actions: [
      ...(golden.consent ? [{ type: 'consent-asked' as const }] : []),
      ...done,
      { type: 'hypothesised', round: 2, stated },
      { type: 'decided', action: golden.decides, urgency: null },
      { type: 'planned', plan: { items, accommodations, retest, handover: null } },
      { type: 'said', phrases: golden.says },
      { type: 'finished' },
    ],
  };
};
