import type { RuleId } from './rules.table.ts';

export type Severity = 'error' | 'warning';

/** One thing wrong in content: where it is, what stands there, what should, and how to put it right. */
export type Problem = {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly severity: Severity;
  readonly rule: RuleId;
  /** What stands there, one sentence. */
  readonly found: string;
  /** What should stand there, without a full stop. */
  readonly expected: string;
  /** The nearest right spelling, ready to be pasted. */
  readonly suggestion?: string;
  /** What to do about it, one or two sentences. */
  readonly fix: string;
};

/** By file, then line, then column; errors before warnings in one place; each problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const once = new Map(
    problems.map((each) => [`${each.file}:${each.line}:${each.column} ${each.rule} ${each.found}`, each]),
  );
  return [...once.values()].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.severity, b.severity) ||
      compareText(a.rule, b.rule) ||
      compareText(a.found, b.found),
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
