import type { ValueProblem } from '#engine/worksheet/read-value.ts';
import { WORKSHEET_WORDS } from '../worksheet-words.table.ts';

/** What is wrong with a value and what to do, in words. */
export function describeValueProblem(problem: ValueProblem, unit: string): string {
  const words = WORKSHEET_WORDS.taking;
  if (problem.code !== 'nobody-reaches') return words.problems[problem.code];
  const { least, most } = problem;
  if (!Number.isFinite(least)) return words.atMost(String(most), unit);
  if (!Number.isFinite(most)) return words.atLeast(String(least), unit);
  return words.reaches(String(least), String(most), unit);
}
