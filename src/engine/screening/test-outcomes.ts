import type { Side } from '#schemas/vocabulary/side.ts';
import type { CompiledFinding, CompiledKnowledge, CompiledTest } from './compiled-knowledge.ts';
import { distributionsOf, forSex } from './finding-distributions.ts';
import { toLookup } from './knowledge-lookup.ts';
import type { Mark } from './mark.ts';
import { SEX_QUESTION } from './read-marks.ts';
import type { Screen } from './reading.ts';

/**
 * One thing a test would read on the leg under study: the states it can be in, as marks that fix it in that state (the
 * last state, the rest, has none), and P(outcome | state), one row an outcome, one column a state.
 */
export type Subject = { readonly states: readonly Mark[]; readonly outcomes: readonly (readonly number[])[] };

/**
 * What doing this test now would read, leaving out what is already recorded and what no contributor bears on. The other
 * leg's readings come free with the test; they say little of this leg and are left out of the forecast.
 */
export function subjectsOf(test: CompiledTest, screen: Screen, compiled: CompiledKnowledge): Subject[] {
  const subjects: Subject[] = [];
  for (const finding of test.findings) {
    const side: Side = finding.side === 'lateral' ? screen.index.side : 'central';
    if (screen.readings.some((reading) => reading.finding === finding.id && reading.side === side)) continue;
    const common = { test: test.id, side };
    const { reads } = finding;
    if (reads.kind === 'history') {
      const asks = compiled.history.some(({ finding: id }) => id === finding.id) && finding.id !== SEX_QUESTION;
      if (!asks) continue;
      subjects.push({
        states: [{ ...common, kind: 'answer', finding: finding.id, yes: true }],
        outcomes: [
          [1, 0],
          [0, 1],
        ],
      });
    } else if (reads.kind === 'deviation') {
      subjects.push({
        states: [{ ...common, kind: 'deviation', deviation: reads.deviation, whenTrue: 0, whenFalse: 1 }],
        outcomes: outcomesOf(finding, screen.sex, compiled).map(([yes, no]) => [no, yes]),
      });
    } else if (reads.kind === 'noisy-or') {
      subjects.push({
        states: [{ ...common, kind: 'capacity', finding: finding.id, whenTrue: 0, whenFalse: 1 }],
        outcomes: outcomesOf(finding, screen.sex, compiled).map(([yes, no]) => [no, yes]),
      });
    } else if (reads.kind === 'multiply') {
      subjects.push({
        states: [{ ...common, kind: 'capacity', finding: finding.id, whenTrue: 1, whenFalse: 0 }],
        outcomes: outcomesOf(finding, screen.sex, compiled),
      });
    } else if (reads.index.includes(screen.index.deviation)) {
      subjects.push(probeSubject(finding, reads, test.id));
    }
  }
  return subjects;
}

type ProbeReads = Extract<CompiledFinding['reads'], { kind: 'activation' }>;

function probeSubject(finding: CompiledFinding, reads: ProbeReads, test: string): Subject {
  const [contributor] = reads.probes;
  if (finding.kind === 'category' && contributor !== undefined) {
    const rows = ['drivesAlone', 'drivesWithOthers', 'deviationWithoutIt', 'deviationAbsent'] as const;
    return {
      states: rows.slice(0, 3).map((state) => ({
        kind: 'onset',
        test,
        contributor,
        drivesAlone: 0,
        drivesWithOthers: 0,
        deviationWithoutIt: 0,
        deviationAbsent: 0,
        [state]: 1,
      })),
      outcomes: finding.categories.map((_, k) => rows.map((row) => finding.probabilities[row]?.[k] ?? 0)),
    };
  }
  const misreading = finding.kind === 'boolean' ? finding.misreading : 0;
  const yes = (corrects: number) => corrects * (1 - misreading) + (1 - corrects) * misreading;
  const none = yes(reads.correctsWhenNoneDrives);
  const one = yes(reads.correctsWhenOneDrives);
  return {
    states: [{ kind: 'probe', test, probes: reads.probes, whenOneDrives: 0, whenNoneDrives: 1 }],
    outcomes: [
      [none, one],
      [1 - none, 1 - one],
    ],
  };
}

/** A measured value is forecast in this many steps over three standard deviations beyond both means. */
const STEPS = 24;
const REACH = 3;

/** P(outcome | true), P(outcome | not true), one row an outcome. */
function outcomesOf(finding: CompiledFinding, sex: Screen['sex'], compiled: CompiledKnowledge): [number, number][] {
  switch (finding.kind) {
    case 'boolean':
      return [
        [1 - finding.misreading, finding.misreading],
        [finding.misreading, 1 - finding.misreading],
      ];
    case 'category':
      return finding.categories.map((_, k) => [
        finding.probabilities.present?.[k] ?? 0,
        finding.probabilities.absent?.[k] ?? 0,
      ]);
    case 'number': {
      const { whenTrue, whenFalse } = distributionsOf(finding, sex, toLookup(compiled).deviations);
      const error = forSex(finding.standardErrorOfMeasurement, sex);
      const spreadTrue = Math.hypot(whenTrue.sd, error);
      const spreadFalse = Math.hypot(whenFalse.sd, error);
      const low = Math.min(whenTrue.mean - REACH * spreadTrue, whenFalse.mean - REACH * spreadFalse);
      const high = Math.max(whenTrue.mean + REACH * spreadTrue, whenFalse.mean + REACH * spreadFalse);
      const rows = Array.from({ length: STEPS }, (_, k): [number, number] => {
        const value = low + ((k + 0.5) / STEPS) * (high - low);
        return [
          Math.exp(-(((value - whenTrue.mean) / spreadTrue) ** 2) / 2),
          Math.exp(-(((value - whenFalse.mean) / spreadFalse) ** 2) / 2),
        ];
      });
      const sumTrue = rows.reduce((sum, [yes]) => sum + yes, 0);
      const sumFalse = rows.reduce((sum, [, no]) => sum + no, 0);
      return rows.map(([yes, no]) => [yes / sumTrue, no / sumFalse]);
    }
  }
}
