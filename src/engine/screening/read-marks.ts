import type { CompiledFinding, CompiledKnowledge, Normal } from './compiled-knowledge.ts';
import { distributionsOf, forSex } from './finding-distributions.ts';
import { toLookup } from './knowledge-lookup.ts';
import type { Mark } from './mark.ts';
import type { Screen } from './reading.ts';
import { type SettledReading, settleReadings } from './settle-readings.ts';

/**
 * What the readings of a screen say, one mark a finding and side. Readings that carry no evidence for a contributor
 * (most history answers, probes on the other leg) leave none. Throws a RangeError for a finding, side or category the
 * knowledge does not have: `makeReading` and the content check refuse them earlier.
 */
export function readMarks(screen: Screen, compiled: CompiledKnowledge): Mark[] {
  return settleReadings(screen.readings).flatMap((reading) => readMark(reading, screen, compiled) ?? []);
}

function readMark(reading: SettledReading, screen: Screen, compiled: CompiledKnowledge): Mark | null {
  const known = toLookup(compiled).findings.get(reading.finding);
  if (!known) throw new RangeError(`"${reading.finding}" is not a finding.`);
  const { finding, test } = known;
  const common = { test: test.id, side: reading.side };
  const { reads } = finding;
  switch (reads.kind) {
    case 'history': {
      const isEvidence = compiled.history.some(({ finding: id }) => id === finding.id) && finding.id !== SEX_QUESTION;
      if (!isEvidence || typeof reading.value !== 'boolean') return null;
      return { ...common, kind: 'answer', finding: finding.id, yes: reading.value };
    }
    case 'deviation': {
      const likelihoods = likelihoodsOf(reading, finding, screen.sex, compiled);
      return { ...common, kind: 'deviation', deviation: reads.deviation, ...likelihoods };
    }
    case 'noisy-or':
    case 'multiply':
      return {
        ...common,
        kind: 'capacity',
        finding: finding.id,
        ...likelihoodsOf(reading, finding, screen.sex, compiled),
      };
    case 'activation':
      if (reading.side !== screen.index.side || !reads.index.includes(screen.index.deviation)) return null;
      return readProbe(reading, finding, reads, test.id);
  }
}

/** Answered by the brief, so it is part of where the probabilities start, not a reading. */
export const SEX_QUESTION = 'sex-female';

/** What the brief says of everybody: an answer to the question about sex, if the knowledge has one. */
export function briefMarks(screen: Pick<Screen, 'sex'>, compiled: CompiledKnowledge): Mark[] {
  return compiled.history
    .filter(({ finding }) => finding === SEX_QUESTION)
    .map(({ finding }) => ({ kind: 'answer', test: 'brief', finding, side: 'central', yes: screen.sex === 'female' }));
}

type Likelihoods = { readonly whenTrue: number; readonly whenFalse: number };

function likelihoodsOf(
  reading: SettledReading,
  finding: CompiledFinding,
  sex: Screen['sex'],
  compiled: CompiledKnowledge,
): Likelihoods {
  switch (finding.kind) {
    case 'boolean': {
      const misreading = reading.filmed ? finding.misreading / 2 : finding.misreading;
      return reading.value === true
        ? { whenTrue: 1 - misreading, whenFalse: misreading }
        : { whenTrue: misreading, whenFalse: 1 - misreading };
    }
    case 'category':
      return { whenTrue: chance(finding, 'present', reading), whenFalse: chance(finding, 'absent', reading) };
    case 'number': {
      const { whenTrue, whenFalse } = distributionsOf(finding, sex, toLookup(compiled).deviations);
      const error = forSex(finding.standardErrorOfMeasurement, sex) / Math.sqrt(reading.looks);
      return ratioOf(Number(reading.value), whenTrue, whenFalse, error);
    }
  }
}

function readProbe(
  reading: SettledReading,
  finding: CompiledFinding,
  reads: Extract<CompiledFinding['reads'], { kind: 'activation' }>,
  test: string,
): Mark {
  const [contributor] = reads.probes;
  if (finding.kind === 'category' && contributor !== undefined) {
    return {
      kind: 'onset',
      test,
      contributor,
      drivesAlone: chance(finding, 'drivesAlone', reading),
      drivesWithOthers: chance(finding, 'drivesWithOthers', reading),
      deviationWithoutIt: chance(finding, 'deviationWithoutIt', reading),
      deviationAbsent: chance(finding, 'deviationAbsent', reading),
    };
  }
  const misreading = finding.kind === 'boolean' ? finding.misreading / (reading.filmed ? 2 : 1) : 0;
  const read = (corrects: number): number => {
    const yes = corrects * (1 - misreading) + (1 - corrects) * misreading;
    return reading.value === true ? yes : 1 - yes;
  };
  return {
    kind: 'probe',
    test,
    probes: reads.probes,
    whenOneDrives: read(reads.correctsWhenOneDrives),
    whenNoneDrives: read(reads.correctsWhenNoneDrives),
  };
}

function chance(
  finding: Extract<CompiledFinding, { kind: 'category' }>,
  state: string,
  reading: SettledReading,
): number {
  const p = finding.probabilities[state]?.[finding.categories.indexOf(String(reading.value))];
  if (p === undefined) throw new RangeError(`"${reading.value}" is not a category of "${finding.id}".`);
  return p;
}

/** A reading further out than this speaks no louder: beyond it the normal tails are not to be trusted (natural log). */
const LOUDEST_LOG_RATIO = 20;

/** Likelihoods of a measured value under two normals with measurement error, scaled so that the larger is 1. */
function ratioOf(value: number, whenTrue: Normal, whenFalse: Normal, error: number): Likelihoods {
  const logRatio = logDensity(value, whenTrue, error) - logDensity(value, whenFalse, error);
  const bounded = Math.min(LOUDEST_LOG_RATIO, Math.max(-LOUDEST_LOG_RATIO, logRatio));
  return { whenTrue: Math.exp(Math.min(0, bounded)), whenFalse: Math.exp(Math.min(0, -bounded)) };
}

function logDensity(value: number, { mean, sd }: Normal, error: number): number {
  const variance = sd * sd + error * error;
  return -((value - mean) ** 2) / (2 * variance) - Math.log(variance) / 2;
}
