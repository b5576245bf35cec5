import type { CourseContent } from './content-file.ts';
import { makeProblem } from './make-problem.ts';
import { matchPath } from './match-path.ts';
import type { Problem } from './problem.ts';

/** What the skeletons of new items say where an author has to write. */
export const WRITE_ME = 'WRITE ME';

/** Places where a skeleton still waits for its author. */
export function checkUnwritten({ files, lessons }: CourseContent): Problem[] {
  const inLessons = lessons.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, index) => {
      const column = line.indexOf(WRITE_ME);
      return column === -1 ? [] : [unwritten(file, { line: index + 1, column: column + 1 }, line)];
    }),
  );
  const inFiles = files.flatMap((file) =>
    matchPath(file.data, '**').flatMap(({ path, value }) =>
      typeof value === 'string' && value.includes(WRITE_ME) ? [unwritten(file.file, file.positionOf(path), value)] : [],
    ),
  );
  return [...inLessons, ...inFiles];
}

const unwritten = (file: string, at: { line: number; column: number }, words: string) =>
  makeProblem('write-me', file, at, {
    found: 'These words still wait to be written.',
    expected:
      words.slice(words.indexOf(WRITE_ME) + WRITE_ME.length).replace(/^[:\s]+|["\s]+$/g, '') || 'your own words',
    fix: `Write them, and take "${WRITE_ME}" away.`,
  });
