import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { PlanItem } from '#engine/planning/plan.ts';
import type {
  CompiledExercise,
  CompiledFinding,
  CompiledResponse,
  CompiledTest,
} from '#engine/screening/compiled-knowledge.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const real = makeKnowledge();

type NumberFinding = Extract<CompiledFinding, { kind: 'number' }>;

/** Five minutes of lengthening for `calf`, twice a week, that anyone may do, unless said otherwise. */
export const exerciseOf = (id: string, change: Partial<CompiledExercise> = {}): CompiledExercise => ({
  id,
  phase: 'lengthen',
  targets: ['calf'],
  dose: { perSide: false, sets: [2, 4], perWeek: [2, 5], reps: [8, 12] },
  minutes: 5,
  equipment: [],
  contraindications: { any: [] },
  gates: [],
  after: [],
  ...change,
});

/** `calf` answers `stretch` with one centimetre a week at the `reach`, ten at most, unless said otherwise. */
export const responseOf = (id: string, change: Partial<CompiledResponse> = {}): CompiledResponse => ({
  id,
  of: { contributor: 'calf' },
  measure: 'reach',
  unit: 'centimetres',
  weeklyGain: { mean: 1, sd: 0 },
  cap: 10,
  doseNeeded: {},
  exercises: ['stretch'],
  ...change,
});

/** A number read once for the person without any error, detectable beyond 2, unless said otherwise. */
export const numberOf = (id: string, change: Partial<NumberFinding> = {}): NumberFinding => ({
  id,
  side: 'central',
  kind: 'number',
  reads: { kind: 'history' },
  whenAbsent: null,
  whenPresent: null,
  usesMagnitude: false,
  standardErrorOfMeasurement: 0,
  minimalDetectableChange: 2,
  ...change,
});

export const testOf = (id: string, findings: readonly CompiledFinding[]): CompiledTest => ({
  id,
  purpose: 'measurement',
  minutes: 1,
  equipment: [],
  scope: 'green',
  required: false,
  findings,
});

/** One item of a plan: two sets of eight, three times a week, unless said otherwise. */
export const itemOf = (exercise: string, change: Partial<PlanItem> = {}): PlanItem => ({
  exercise,
  sets: 2,
  perWeek: 3,
  amount: { unit: 'reps', value: 8 },
  progression: null,
  ...change,
});

/** Three contributors, nothing that trains, measures or forbids anything, weeks that all count alike; then `change`. */
export const littleKnowledge = (change: Partial<CaseKnowledge> = {}): CaseKnowledge => ({
  ...real,
  contributors: real.contributors.slice(0, 3).map((contributor, i) => ({
    ...contributor,
    id: ['calf', 'hip', 'shape'][i] ?? '',
    side: 'lateral',
    change: i === 2 ? 'accommodate' : 'trainable',
    alsoAccommodate: false,
  })),
  grading: { ...real.grading, performanceMeasures: [] },
  reasons: { ...real.reasons, exercises: {} },
  exercises: [],
  responses: [],
  accommodations: [],
  tests: [],
  gates: [],
  redFlags: [],
  units: { reach: 'centimetres' },
  diminishingWeeks: Number.POSITIVE_INFINITY,
  adherence: { mean: 1, sd: 0, min: 0, max: 1 },
  ...change,
});
