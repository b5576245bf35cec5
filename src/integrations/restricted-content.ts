import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLesson } from '#cli/checking/read-lesson.ts';
import { checkRestrictedContent } from '#engine/check/check-restricted-content.ts';
import { checkTags } from '#engine/check/check-tags.ts';
import { describeProblem } from '#engine/check/describe-problem.ts';
import { type Problem, sortProblems } from '#engine/check/problem.ts';
import { TAG_TABLE } from '#lesson-kit/tag-table.ts';

export type RestrictedContentOptions = {
  /** Lessons that may hold code, as paths from the project's root: "content/lessons/<module>/<lesson>.mdx". */
  readonly allowCodeIn?: readonly string[];
};

/**
 * Refuses, in the build and in the dev server, a lesson that holds code, HTML, an unsafe address or a tag that does not
 * exist. It reads the file as the author wrote it, before anything else does. The list of exceptions stands in
 * astro.config.mjs and nowhere else.
 */
export function restrictedContent({
  allowCodeIn = [],
}: RestrictedContentOptions = {}): AstroIntegration & RestrictedContentOptions {
  return {
    name: 'restricted-content',
    allowCodeIn,
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'restricted-content',
                enforce: 'pre',
                transform: {
                  order: 'pre',
                  filter: { id: /\.mdx(\?|$)/ },
                  handler(source, id) {
                    const [path = id] = id.split('?');
                    const file = relative(root, path).replaceAll('\\', '/');
                    if (allowCodeIn.includes(file)) return null;
                    const problems = findRestricted(file, source);
                    if (problems.length > 0) throw refuse(path, problems);
                    return null;
                  },
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** What keeps one lesson out of the build, looking at its text alone. */
export function findRestricted(file: string, source: string): Problem[] {
  const { lesson, problems } = readLesson(file, source, Object.keys(TAG_TABLE), false);
  const found = [...problems, ...checkRestrictedContent(lesson, TAG_TABLE), ...checkTags(lesson, TAG_TABLE, null)];
  return sortProblems(found).filter(({ severity, rule }) => severity === 'error' && rule !== 'front-matter');
}

function refuse(path: string, problems: readonly Problem[]): Error {
  const [first] = problems;
  const error = new Error(`\n${problems.map(describeProblem).join('\n\n')}\n`);
  error.name = 'RestrictedContent';
  error.stack = error.message;
  return Object.assign(error, { loc: { file: path, line: first?.line ?? 1, column: first?.column ?? 1 } });
}
