import type { Side } from '#schemas/vocabulary/side.ts';

/**
 * What one settled reading says, as likelihoods of the thing it reads. Positions are those of the compiled knowledge.
 * `test` is the test it came from; marks of one test stand or fall together when a shift is explained.
 */
export type Mark =
  | {
      readonly kind: 'deviation';
      readonly test: string;
      readonly deviation: string;
      readonly side: Side;
      readonly whenTrue: number;
      readonly whenFalse: number;
    }
  | {
      readonly kind: 'capacity';
      readonly test: string;
      readonly finding: string;
      readonly side: Side;
      readonly whenTrue: number;
      readonly whenFalse: number;
    }
  | {
      readonly kind: 'answer';
      readonly test: string;
      readonly finding: string;
      readonly side: Side;
      readonly yes: boolean;
    }
  | {
      readonly kind: 'probe';
      readonly test: string;
      /** Contributors whose links into the index deviation the modification takes away. */
      readonly probes: readonly string[];
      readonly whenOneDrives: number;
      readonly whenNoneDrives: number;
    }
  | {
      readonly kind: 'onset';
      readonly test: string;
      readonly contributor: string;
      readonly drivesAlone: number;
      readonly drivesWithOthers: number;
      readonly deviationWithoutIt: number;
      readonly deviationAbsent: number;
    };
