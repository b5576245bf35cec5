import type { Condition } from '#schemas/knowledge/condition.ts';
import type { Urgency } from '#schemas/vocabulary/disposition.ts';
import type { Phase } from '#schemas/vocabulary/phase.ts';
import type { Laterality } from '#schemas/vocabulary/side.ts';

export type Normal = { readonly mean: number; readonly sd: number };
export type BySexOr<T> = T | { readonly female: T; readonly male: T };
/** Contributor id → number: a link weight, or what a presence multiplies. */
export type ByContributor = Readonly<Record<string, number>>;

export type CompiledContributor = {
  readonly id: string;
  readonly region: string;
  readonly side: 'lateral' | 'central';
  readonly change: 'trainable' | 'accommodate';
  readonly alsoAccommodate: boolean;
  /** P(present), per leg if lateral. */
  readonly prior: number;
  /** Its own weight in the log-linear prior table: what iterative proportional fitting found. */
  readonly oddsWeight: number;
  /** Odds ratio of left with right; 1 for central contributors. */
  readonly leftRightOddsRatio: number;
};

export type CompiledDeviation = {
  readonly id: string;
  readonly task: string;
  readonly side: Laterality;
  readonly index: boolean;
  readonly leak: number;
  readonly links: ByContributor;
  readonly unit: string;
  readonly absent: Normal;
  readonly present: Normal;
  /** The sign of a magnitude says only which way it goes; the size alone counts. */
  readonly eitherWay?: true;
};

export type CompiledReads =
  | { readonly kind: 'deviation'; readonly deviation: string }
  | { readonly kind: 'noisy-or'; readonly leak: number; readonly links: ByContributor }
  | { readonly kind: 'multiply'; readonly base: number; readonly times: ByContributor }
  | {
      readonly kind: 'activation';
      readonly index: readonly string[];
      readonly probes: readonly string[];
      readonly correctsWhenOneDrives: number;
      readonly correctsWhenNoneDrives: number;
    }
  | { readonly kind: 'history' };

type FindingCommon = { readonly id: string; readonly side: Laterality; readonly reads: CompiledReads };
export type CompiledFinding =
  | (FindingCommon & { readonly kind: 'boolean'; readonly misreading: number })
  | (FindingCommon & {
      readonly kind: 'category';
      readonly categories: readonly string[];
      readonly probabilities: Readonly<Record<string, readonly number[]>>;
    })
  | (FindingCommon & {
      readonly kind: 'number';
      readonly whenAbsent: BySexOr<Normal> | null;
      readonly whenPresent: BySexOr<Normal> | null;
      readonly usesMagnitude: boolean;
      readonly standardErrorOfMeasurement: BySexOr<number>;
      readonly minimalDetectableChange: BySexOr<number>;
    });

export type CompiledTest = {
  readonly id: string;
  readonly purpose: 'safety' | 'history' | 'screen' | 'measurement' | 'modification-probe' | 'readiness';
  readonly minutes: number;
  readonly equipment: readonly string[];
  readonly scope: 'green' | 'amber';
  readonly required: boolean;
  readonly findings: readonly CompiledFinding[];
};

export type CompiledDose = {
  readonly perSide: boolean;
  readonly sets?: readonly [number, number];
  readonly perWeek?: readonly [number, number];
  readonly reps?: readonly [number, number];
  readonly seconds?: readonly [number, number];
  readonly metres?: readonly [number, number];
  readonly weeks?: readonly [number, number];
};

export type CompiledExercise = {
  readonly id: string;
  readonly phase: Phase;
  readonly targets: readonly string[];
  readonly dose: CompiledDose;
  readonly minutes: number;
  readonly equipment: readonly string[];
  readonly contraindications: Condition;
  readonly gates: readonly string[];
  readonly after: readonly string[];
};

export type CompiledAccommodation = {
  readonly id: string;
  readonly for: readonly string[];
  readonly confirmedBy: readonly string[];
  readonly immediateChange: {
    readonly deviation: string;
    readonly mean: number;
    readonly sd: number;
    readonly unit: string;
  };
  readonly permanent: boolean;
};

export type CompiledResponse = {
  readonly id: string;
  readonly of: { readonly contributor?: string; readonly deviation?: string; readonly by?: readonly string[] };
  readonly measure: string;
  readonly unit: string;
  readonly weeklyGain: { readonly mean: number; readonly sd: number };
  readonly cap: number;
  readonly doseNeeded: {
    readonly sessionsPerWeek?: number;
    readonly setsPerWeek?: number;
    readonly minutesPerWeek?: number;
  };
  readonly exercises: readonly string[];
};

export type CompiledRedFlag = {
  readonly id: string;
  readonly when: Condition;
  readonly urgency: Urgency;
  readonly disposition: 'modify' | 'refer';
  readonly stopsSession: boolean;
};

/**
 * The knowledge as the engine runs it: ids and numbers, no words and no sources; plain JSON, small enough to send to
 * the browser. It never holds what a sign could mean.
 */
export type CompiledKnowledge = {
  readonly clinicallyReviewed: boolean;
  readonly contributors: readonly CompiledContributor[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly oddsRatio: number }[];
  readonly history: readonly { readonly finding: string; readonly base: number; readonly times: ByContributor }[];
  readonly deviations: readonly CompiledDeviation[];
  readonly tests: readonly CompiledTest[];
  readonly redFlags: readonly CompiledRedFlag[];
  readonly gates: readonly {
    readonly id: string;
    readonly condition: Condition;
    readonly requires: readonly string[];
  }[];
  readonly equipment: readonly string[];
  readonly correctiveMinutesMax: number;
  readonly stopOn: readonly string[];
  /** Pain 0–10, both ends included, at which to go on, reduce or stop. */
  readonly painRule: readonly { readonly id: string; readonly pain: readonly [number, number] }[];
  readonly exercises: readonly CompiledExercise[];
  readonly accommodations: readonly CompiledAccommodation[];
  readonly responses: readonly CompiledResponse[];
  readonly adherence: { readonly mean: number; readonly sd: number; readonly min: number; readonly max: number };
  /** Weeks in which the gain per week falls to 1/e. */
  readonly diminishingWeeks: number;
  readonly flare: { readonly perWeekWithoutGates: number; readonly perWeekWithGates: number };
  readonly stretchingNormalLengthGain: number;
};
