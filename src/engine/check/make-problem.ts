import type { Position } from './content-file.ts';
import type { Problem } from './problem.ts';
import { RULES, type RuleId } from './rules.table.ts';

export type ProblemText = {
  readonly found: string;
  readonly expected: string;
  readonly suggestion?: string | undefined;
  readonly fix: string;
};

/** A problem of one rule at one place; its severity is the rule's. */
export function makeProblem(rule: RuleId, file: string, { line, column }: Position, text: ProblemText): Problem {
  const { found, expected, suggestion, fix } = text;
  const [severity] = RULES[rule];
  const problem = { file, line, column, severity, rule, found, expected, fix };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}
