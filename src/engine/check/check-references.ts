import { retiredIds } from './check-ids.ts';
import type { CourseContent, WrittenData } from './content-file.ts';
import { isKnown, type KnownIds } from './known-ids.ts';
import { matchPath } from './match-path.ts';
import type { Problem } from './problem.ts';
import { type IdKind, REFERENCES } from './references.table.ts';
import { unknownId } from './unknown-id.ts';

/**
 * Ids that name nothing, in every place of the reference table and in the prerequisites of lessons. A retired claim under
 * a question is check-evidence's.
 */
export function checkReferences(content: CourseContent, ids: KnownIds): Problem[] {
  const retired = new Set(retiredIds(content).map(({ kind, id }) => `${kind} ${id}`));
  return [
    ...content.files.flatMap((file) =>
      REFERENCES.filter(([collection]) => collection === '*' || collection === file.collection).flatMap(
        ([, pattern, kind]) => checkPattern(file, pattern, kind, ids, kind === 'claim' ? retired : NONE),
      ),
    ),
    ...content.lessons.flatMap(({ frontMatter }) => checkPattern(frontMatter, 'prerequisites.*', 'lesson', ids, NONE)),
  ];
}

const NONE: ReadonlySet<string> = new Set();

function checkPattern(
  file: WrittenData,
  pattern: string,
  kind: IdKind,
  ids: KnownIds,
  leaveOut: ReadonlySet<string>,
): Problem[] {
  return matchPath(file.data, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' && !isKnown(ids, kind, value) && !leaveOut.has(`${kind} ${value}`)
      ? [unknownId(file.file, file.positionOf(path, pattern.endsWith('@keys') ? 'key' : 'value'), kind, value, ids)]
      : [],
  );
}
