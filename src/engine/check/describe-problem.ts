import type { Problem } from './problem.ts';

const WIDTH = 110;

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** A problem as an author reads it in a terminal: where, how bad, which rule; then what, what else, and what to do. */
export function describeProblem(problem: Problem): string {
  const { file, line, column, severity, rule, found, expected, suggestion, fix } = problem;
  const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  return [
    `${file}:${line}:${column}  ${severity}  ${rule}`,
    `  ${wrap(`${found}${meant}`, '  ')}`,
    `  Expected: ${wrap(expected, '            ')}`,
    `  To fix:   ${wrap(fix, '            ')}`,
  ].join('\n');
}

/** All problems, then the count in one line. */
export function describeProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  if (problems.length === 0) return 'Content check: nothing to report.';
  return [
    ...problems.map(describeProblem),
    `Content check: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
  ].join('\n\n');
}
