import type { CaseReport } from './attack-case.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** One line a bot over many cases: mean, lowest, passes and unsafe runs. */
export const describeBank = (reports: readonly CaseReport[]): readonly string[] => {
  const bots = new Set(reports.flatMap(({ results }) => results.map(({ bot }) => bot)));
  return [...bots].map((bot) => {
    const results = reports.flatMap((report) => report.results.filter((result) => result.bot === bot));
    const runs = sum(results.map((result) => result.runs));
    const share = (count: number): string => `${((100 * count) / runs).toFixed(1).padStart(5)} %`;
    const mean = sum(results.map((result) => result.mean)) / results.length;
    const medians = results.map((result) => result.median).toSorted((a, b) => a - b);
    const tenth = medians[Math.floor(medians.length / 10)] ?? 0;
    const middle = medians[Math.floor(medians.length / 2)] ?? 0;
    return `  ${bot.padEnd(14)} mean ${mean.toFixed(1).padStart(5)}  median ${middle.toFixed(1).padStart(5)}  tenth ${tenth.toFixed(1).padStart(5)}  passes ${share(sum(results.map(({ passes }) => passes)))}  unsafe ${share(sum(results.map(({ unsafe }) => unsafe)))}`;
  });
};
