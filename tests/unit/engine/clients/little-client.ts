import type { CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';

type Truth = CaseStudy['truth'];

/** The one movement of these clients: 2 where it is absent, 10 where it is there; the middle is 6. */
export const INDEX = 'knee-in';
export const KNOWLEDGE = {
  deviations: [
    {
      id: 'elsewhere',
      task: 'squat',
      side: 'lateral',
      index: false,
      leak: 0,
      links: {},
      unit: 'degrees',
      absent: { mean: 50, sd: 1 },
      present: { mean: 90, sd: 1 },
    },
    {
      id: INDEX,
      task: 'squat',
      side: 'lateral',
      index: true,
      leak: 0,
      links: { ankle: 0.5, habit: 0.7 },
      unit: 'degrees',
      absent: { mean: 2, sd: 1 },
      present: { mean: 10, sd: 1 },
    },
  ],
} as const satisfies Pick<CompiledKnowledge, 'deviations'>;

/** A truth in which nothing is there, then what is passed. */
export const truthOf = (change: Partial<Truth> = {}): Truth => ({
  contributors: {},
  drives: [],
  deviations: {},
  measures: {},
  answers: {},
  saysNo: ['No.'],
  signs: {},
  modifications: {},
  ...change,
});

/** A person of 30 seen with the left knee in, about whom nothing is true, then what is passed. */
export const clientOf = (truth: Partial<Truth> = {}, brief: Partial<CaseStudy['brief']> = {}): CaseStudy => ({
  id: 'somebody',
  revision: 1,
  name: 'Somebody',
  summary: 'A client for a test.',
  difficulty: 1,
  index: { deviation: INDEX, side: 'left' },
  brief: {
    age: 30,
    sex: 'female',
    pronouns: 'they/them',
    job: 'a job',
    goal: 'a goal',
    training: 'now and then',
    opening: 'I would like to know how I move.',
    statureMetres: 1.7,
    massKilograms: 70,
    equipment: [],
    minutesPerSession: 45,
    sessionsPerWeek: 3,
    ...brief,
  },
  truth: truthOf(truth),
  expert: { notes: ['A note.'], alternatives: [] },
  sources: ['author_estimate'],
});

export const drivesOf = (contributor: string, side: 'left' | 'right' | 'central' = 'left', deviation = INDEX) => ({
  contributor,
  deviation,
  sides: [side],
});

type Reads = CompiledFinding['reads'];
type NumberFinding = Extract<CompiledFinding, { kind: 'number' }>;
type CategoryFinding = Extract<CompiledFinding, { kind: 'category' }>;

export const yesNoOf = (id: string, reads: Reads, side: CompiledFinding['side'] = 'central'): CompiledFinding => ({
  id,
  kind: 'boolean',
  side,
  reads,
  misreading: 0,
});
export const numberOf = (id: string, reads: Reads, change: Partial<NumberFinding> = {}): NumberFinding => ({
  id,
  kind: 'number',
  side: 'central',
  reads,
  whenAbsent: null,
  whenPresent: null,
  usesMagnitude: false,
  standardErrorOfMeasurement: 0,
  minimalDetectableChange: 1,
  ...change,
});
export const categoryOf = (reads: Reads, probabilities: CategoryFinding['probabilities'] = {}): CategoryFinding => ({
  id: 'category',
  kind: 'category',
  side: 'lateral',
  reads,
  categories: ['low', 'middling', 'high'],
  probabilities,
});

/** A probe of the ankle that always corrects where the ankle drives, and never where it does not. */
export const PROBE: Reads = {
  kind: 'activation',
  index: [INDEX],
  probes: ['ankle'],
  correctsWhenOneDrives: 1,
  correctsWhenNoneDrives: 0,
};
