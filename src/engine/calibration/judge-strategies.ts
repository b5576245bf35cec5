import { areaUnderCurve, areaWithinContributors } from './area-under-curve.ts';
import { brierScore } from './brier-score.ts';
import { calibrationError, type ReliabilityBin, reliabilityCurve } from './reliability-curve.ts';
import type { StrategyResult } from './screen-client.ts';
import { STRATEGIES, type Strategy } from './strategies.ts';

/** How good one strategy's forecasts were over many clients. Shares and scores 0–1; minutes a client on average. */
export type StrategyVerdict = {
  readonly strategy: Strategy;
  readonly minutes: number;
  readonly areaUnderCurve: number;
  readonly areaWithinContributors: number;
  readonly brierScore: number;
  readonly calibrationError: number;
  /** Share of clients in whom some contributor is given at least LEAD. */
  readonly clearLeads: number;
  readonly reliability: readonly ReliabilityBin[];
};

/** From here on the engine says "this one leads" rather than "unclear" (engine design). */
const LEAD = 0.7;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Judges every strategy over all clients screened. `results` holds one list a client, as `screenClient` returns it. */
export function judgeStrategies(results: readonly (readonly StrategyResult[])[]): readonly StrategyVerdict[] {
  return STRATEGIES.map((strategy) => {
    const own = results.flatMap((client) => client.filter((result) => result.strategy === strategy));
    const pairs = own.flatMap((result) => result.pairs);
    const reliability = reliabilityCurve(pairs);
    return {
      strategy,
      minutes: mean(own.map(({ minutes }) => minutes)),
      areaUnderCurve: areaUnderCurve(pairs),
      areaWithinContributors: areaWithinContributors(pairs),
      brierScore: brierScore(pairs),
      calibrationError: calibrationError(reliability),
      clearLeads: mean(own.map((result) => (result.pairs.some(({ stated }) => stated >= LEAD) ? 1 : 0))),
      reliability,
    };
  });
}
