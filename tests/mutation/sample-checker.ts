import { createHash } from 'node:crypto';

type Mutant = { id: string; fileName: string; replacement: string; location: object };
type Check = { status: 'passed' } | { status: 'compileError'; reason: string };

/** Share of the changes to try, in per cent; MUTATED_PERCENT, all of them when it is not set. */
const PERCENT = Number(process.env.MUTATED_PERCENT ?? 100);
/** Where among all changes the sample begins, in per cent: after tests were written for one sample, another is the fair one. */
const FROM = Number(process.env.MUTATED_FROM ?? 0);
const HUNDREDTHS = 10_000;

/** In 0…99.99, spread evenly over changes, and the same for the same change on every run and machine. */
function place({ fileName, replacement, location }: Mutant): number {
  const file = fileName.slice(fileName.lastIndexOf('src/engine/'));
  const hash = createHash('sha256').update(JSON.stringify([file, location, replacement]));
  return (hash.digest().readUInt32BE() % HUNDREDTHS) / 100;
}

class SampleChecker {
  async init(): Promise<void> {}

  /** Lets a fair sample of the changes through; the others are reported as never tried, and counted nowhere. */
  async check(mutants: readonly Mutant[]): Promise<Record<string, Check>> {
    const judge = (mutant: Mutant): Check =>
      place(mutant) >= FROM && place(mutant) < FROM + PERCENT
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not in the sample' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, judge(mutant)]));
  }

  /** All changes at once: each is judged by its own place alone. */
  async group(mutants: readonly Mutant[]): Promise<string[][]> {
    return [mutants.map(({ id }) => id)];
  }
}

/** What Stryker reads of a plug-in file: https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/ */
export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
