import type { ProblemCode } from '#engine/grading/problem-codes.table.ts';

/** Why an action or plan is not in order. The words stand in content/messages under `grading.problem.<code>`. */
export type Problem = {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};
