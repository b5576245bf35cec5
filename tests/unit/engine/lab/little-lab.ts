import type { LabBody } from '#engine/lab/lab-body.ts';
import { type LabState, PLAIN_LAB } from '#engine/lab/lab-state.ts';
import type { CompiledDeviation, CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';

export const KNEE_IN = 'two-leg-squat-knee-in';
export const LEAN = 'two-leg-squat-forward-lean';

/** A movement of both legs in the two-leg squat, 2 ± 1 where it is absent and 10 ± 1 where it is there: the middle is 6. */
export const deviationOf = (id: string, change: Partial<CompiledDeviation> = {}): CompiledDeviation => ({
  id,
  task: 'two-leg-squat',
  side: 'lateral',
  index: false,
  leak: 0,
  links: {},
  unit: 'degrees',
  absent: { mean: 2, sd: 1 },
  present: { mean: 10, sd: 1 },
  ...change,
});

/** A yes or no, seen once for the person, unless said otherwise. */
export const seenOf = (
  id: string,
  reads: CompiledFinding['reads'],
  side: CompiledFinding['side'] = 'central',
): CompiledFinding => ({ id, side, kind: 'boolean', reads, misreading: 0 });

export const testOf = (id: string, ...findings: readonly CompiledFinding[]): CompiledKnowledge['tests'][number] => ({
  id,
  purpose: 'screen',
  minutes: 1,
  equipment: [],
  scope: 'green',
  required: false,
  findings,
});

/** What a heel board does: it takes the ankle's links away in 80 of 100, and other links into knee-in in 25 of 100. */
export const BOARD = testOf(
  'squat-heels-raised',
  seenOf(
    'corrected',
    {
      kind: 'activation',
      index: [KNEE_IN],
      probes: ['ankle'],
      correctsWhenOneDrives: 0.8,
      correctsWhenNoneDrives: 0.25,
    },
    'lateral',
  ),
);

/** Only what the lab reads of the knowledge: an ankle and an arch per leg, a habit of the person, and what is passed. */
export const littleKnowledge = (change: Pick<CompiledKnowledge, 'deviations'> & Partial<CompiledKnowledge>) => {
  const contributor = (id: string, side: 'lateral' | 'central') => ({
    id,
    region: 'foot',
    side,
    change: 'trainable' as const,
    alsoAccommodate: false,
    prior: 0.2,
    oddsWeight: 0,
    leftRightOddsRatio: 1,
  });
  const knowledge: Pick<CompiledKnowledge, 'contributors' | 'deviations' | 'tests'> = {
    contributors: [contributor('ankle', 'lateral'), contributor('arch', 'lateral'), contributor('habit', 'central')],
    tests: [],
    ...change,
  };
  return knowledge as CompiledKnowledge;
};

export const lab = (changes: Partial<LabState>): LabState => ({ ...PLAIN_LAB, ...changes });

/** A body as far as the screen looks at it: what is drawn of each movement, and the lean that was measured. */
export const bodyWith = (deviations: LabBody['settings']['deviations'], leanPastShin = 0): LabBody =>
  ({ settings: { deviations }, measures: { leanPastShin }, magnitudes: [] }) as unknown as LabBody;
