import { describeProblem } from '#engine/check/describe-problem.ts';
import type { Problem } from '#engine/check/problem.ts';

/**
 * What an author wrote, and below it every word the check says about it: the form of the files in golden/. Where the words
 * are meant to change, read the new ones after `npx vitest run tests/unit/engine/check -u`, and commit them.
 */
export const sayAll = (written: readonly (readonly [text: string, problems: readonly Problem[]])[]): string =>
  `${written
    .map(([text, problems]) => {
      const lines = text
        .trimEnd()
        .split('\n')
        .map((line) => `| ${line}`.trimEnd());
      return [...lines, '', ...(problems.length > 0 ? problems.map(describeProblem) : ['Nothing to report.'])].join(
        '\n',
      );
    })
    .join('\n\n\n')}\n`;
