import type { ImportProblem } from '#stores/parse-export.ts';

const NOTHING_CHANGED = 'Nothing was changed.';

function describeReason({ key, params }: ImportProblem): string {
  switch (key) {
    case 'too-large':
      return `This file is larger than ${params.megabytes} MB, more than any record of this course.`;
    case 'empty':
      return 'This file is empty.';
    case 'wrong-encoding':
      return 'This file is not plain text in UTF-8. If an editor saved it, open it there and save it as UTF-8.';
    case 'not-a-record':
      return 'This file is not a progress file of this course. Its name usually begins with “plumbline-progress”.';
    case 'truncated':
      return 'This file is incomplete: its end is missing or its text was damaged. Try an earlier backup.';
    case 'too-deep':
    case 'too-many-values':
    case 'too-many-events':
    case 'unknown-key':
      return 'This file holds things a progress file never has, so it was not read.';
    case 'newer-version':
      return 'This file was made by a newer version of the course. Open it there, or reload this page and try again.';
    case 'foreign-course':
      return `This file belongs to another course (“${params.course}”).`;
    case 'broken-event':
      return `Entry ${params.number} of this file cannot be read. Try an earlier backup.`;
    case 'conflicting-event':
      return `Entry ${params.number} of this file says something else than the same entry already known. The file was changed after it was made.`;
  }
}

/** Why a file was refused, in words; always ends by saying that nothing was changed. */
export function describeImportProblem(problem: ImportProblem): string {
  return `${describeReason(problem)} ${NOTHING_CHANGED}`;
}
