import { checkCourse } from './check-course.ts';
import { checkEvidence } from './check-evidence.ts';
import { checkFindingUse } from './check-finding-use.ts';
import { checkIds } from './check-ids.ts';
import { checkLikeness } from './check-likeness.ts';
import { checkLinks, type SiteMap } from './check-links.ts';
import { checkReadability } from './check-readability.ts';
import { checkReferences } from './check-references.ts';
import { checkRestrictedContent } from './check-restricted-content.ts';
import { checkTags } from './check-tags.ts';
import { checkUnwritten } from './check-unwritten.ts';
import type { CourseContent } from './content-file.ts';
import { findDefinitions, toKnownIds, unreadKinds } from './known-ids.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { TagTable } from './tag-rule.ts';

export type Surroundings = {
  readonly tags: TagTable;
  readonly site: SiteMap;
  /** ISO date, such as 2026-11-22. */
  readonly today: string;
};

/** Every problem that shows once all files are read, sorted. Those of a single file's syntax and schema come from its reader. */
export function checkWholeContent(content: CourseContent, { tags, site, today }: Surroundings): Problem[] {
  const definitions = findDefinitions(content);
  const ids = toKnownIds(definitions, unreadKinds(content));
  const restricted = content.lessons.filter((lesson) => !lesson.mayHoldCode);
  return sortProblems([
    ...restricted.flatMap((lesson) => checkRestrictedContent(lesson, tags)),
    ...content.lessons.flatMap((lesson) => checkTags(lesson, tags, ids)),
    ...checkIds(content, definitions),
    ...checkReferences(content, ids),
    ...checkFindingUse(content),
    ...checkCourse(content),
    ...checkLinks(content, site),
    ...checkEvidence(content, today),
    ...checkUnwritten(content),
    ...checkLikeness(content),
    ...checkReadability(content),
  ]);
}
