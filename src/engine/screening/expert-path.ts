import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { disposition } from './disposition.ts';
import { toLookup } from './knowledge-lookup.ts';
import { rankTests } from './rank-tests.ts';
import type { Reading, Screen } from './reading.ts';
import { WORTH_TESTING_BITS } from './worth-testing.ts';

export type ExpertStep = { readonly test: string; readonly minutes: number; readonly bits: number };
export type ExpertPath = { readonly steps: readonly ExpertStep[]; readonly minutes: number; readonly screen: Screen };

/** Stop when so many minutes are spent (engine design). */
const MOST_MINUTES = 30;
/** Where everybody begins after the required questions. */
const OPENING_TESTS = ['training-history', 'overhead-squat'];

/**
 * The tests a patient reasoner would take with this client: required questions, history and the overhead squat, then
 * the most telling test per minute. `take` does a test with the client and returns what was read. A path ends when a
 * sign stops the session. `available` are the tests the client's equipment allows; all by default.
 */
export function expertPath(
  client: Pick<Screen, 'sex' | 'index'>,
  take: (test: string) => readonly Reading[],
  compiled: CompiledKnowledge,
  available: readonly string[] = compiled.tests.map(({ id }) => id),
): ExpertPath {
  const { tests } = toLookup(compiled);
  const opening = [...compiled.tests.filter(({ required }) => required).map(({ id }) => id), ...OPENING_TESTS];
  const steps: ExpertStep[] = [];
  let screen: Screen = { sex: client.sex, index: client.index, readings: [] };
  const spent = (): number => steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const done = (test: string, bits: number): void => {
    steps.push({ test, minutes: tests.get(test)?.minutes ?? 0, bits });
    screen = { ...screen, readings: [...screen.readings, ...take(test)] };
  };

  for (const test of opening) {
    if (!tests.has(test) || disposition(screen, compiled).stopsSession) continue;
    const [forecast] = rankTests(screen, [test], compiled);
    done(test, forecast?.bits ?? 0);
  }
  while (!disposition(screen, compiled).stopsSession) {
    const affordable = available.filter(
      (id) => !steps.some(({ test }) => test === id) && spent() + (tests.get(id)?.minutes ?? 0) <= MOST_MINUTES,
    );
    const best = rankTests(screen, affordable, compiled).find(({ bits }) => bits >= WORTH_TESTING_BITS);
    if (!best) break;
    done(best.test, best.bits);
  }
  return { steps, minutes: spent(), screen };
}
