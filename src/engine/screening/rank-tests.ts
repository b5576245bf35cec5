import type { CompiledKnowledge } from './compiled-knowledge.ts';
import { forecaster } from './expected-bits.ts';
import { toLookup } from './knowledge-lookup.ts';
import type { Screen } from './reading.ts';

export type RankedTest = {
  readonly test: string;
  /** Expected fall of the summed entropies of `drives`, in bits. */
  readonly bits: number;
  readonly minutes: number;
  readonly bitsPerMinute: number;
  /** Contributors about whose driving it would tell most, in bits, the largest first. */
  readonly splits: readonly { readonly contributor: string; readonly bits: number }[];
};

/** Contributors about which less than this would be learned are not named, in bits. */
const WORTH_NAMING_BITS = 0.01;

/**
 * What to test next: the available tests by what they would tell per minute, best first; ties by id. Throws a RangeError
 * for an unknown test.
 */
export function rankTests(screen: Screen, available: readonly string[], compiled: CompiledKnowledge): RankedTest[] {
  return available.map(testWeigher(screen, compiled)).sort(byWorth);
}

/**
 * For one screen: test id → what it would tell and at what price. For a caller that ranks in steps, as a worker does;
 * sort what comes out with `byWorth`. The function throws a RangeError for an unknown test.
 */
export function testWeigher(screen: Screen, compiled: CompiledKnowledge): (test: string) => RankedTest {
  const bitsOf = forecaster(screen, compiled);
  return (test) => {
    const perContributor = bitsOf(test);
    const bits = perContributor.reduce((sum, bit) => sum + bit, 0);
    const minutes = toLookup(compiled).tests.get(test)?.minutes ?? 0;
    const splits = compiled.contributors
      .map(({ id }, i) => ({ contributor: id, bits: perContributor[i] ?? 0 }))
      .filter((split) => split.bits >= WORTH_NAMING_BITS)
      .sort((a, b) => b.bits - a.bits);
    return { test, bits, minutes, bitsPerMinute: bits / minutes, splits };
  };
}

/** Most bits per minute first; ties by id. */
export function byWorth(a: RankedTest, b: RankedTest): number {
  return b.bitsPerMinute - a.bitsPerMinute || (a.test < b.test ? -1 : 1);
}
