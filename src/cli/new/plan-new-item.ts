import {
  caseSkeleton,
  claimSkeleton,
  lessonSkeleton,
  type NewItem,
  questionSkeleton,
  termSkeleton,
} from './skeletons.ts';

/** What writing a new item does: whole new files, and files whose text changes. Paths are from the project's root. */
export type Writing = { readonly file: string; readonly text: string; readonly isNew: boolean };

/** Reads a file of the project; null if it is not there. */
export type ReadText = (file: string) => string | null;

/** Years until a claim must be looked at again. */
const CLAIM_YEARS = 2;

/** Works out what to write for a new item. `today` is an ISO date. Throws, in words for authors, where the item cannot be placed. */
export function planNewItem(item: NewItem, read: ReadText, today: string): Writing[] {
  switch (item.kind) {
    case 'lesson':
      return [
        newFile(`content/lessons/${item.module}/${item.id}.mdx`, lessonSkeleton(item), read),
        inCourse(item.module, item.id, read),
      ];
    case 'question':
      return [appended(`content/questions/${item.lesson}.yaml`, 'questions', questionSkeleton(item), read)];
    case 'case':
      return [newFile(`content/cases/${item.id}.yaml`, caseSkeleton(item), read)];
    case 'claim':
      return [appended('content/claims.yaml', 'claims', claimSkeleton(item, today, yearsLater(today)), read)];
    case 'term':
      return [appended('content/glossary.yaml', 'terms', termSkeleton(item), read)];
  }
}

const yearsLater = (day: string) => `${Number(day.slice(0, 4)) + CLAIM_YEARS}${day.slice(4).replace('02-29', '02-28')}`;

function newFile(file: string, text: string, read: ReadText): Writing {
  if (read(file) !== null) throw new Error(`${file} is already there. Choose another id.`);
  return { file, text, isNew: true };
}

/** Adds an item at the end of a file that holds one list, or begins the file. */
function appended(file: string, list: string, item: string, read: ReadText): Writing {
  const text = read(file);
  if (text === null) return { file, text: `${list}:\n${item}`, isNew: true };
  const isEmpty = new RegExp(`^${list}: *\\[\\] *$`, 'm');
  if (isEmpty.test(text))
    return { file, text: text.replace(isEmpty, () => `${list}:\n${item.trimEnd()}`), isNew: false };
  return { file, text: `${text.trimEnd()}\n${item}`, isNew: false };
}

/** Names a lesson last in its module, in content/course.yaml. */
function inCourse(module: string, lesson: string, read: ReadText): Writing {
  const file = 'content/course.yaml';
  const lines = (read(file) ?? '').split('\n');
  const head = lines.findIndex((line) => line.trim() === `- id: ${module}`);
  if (head === -1) throw new Error(`${file} has no module "${module}". Add it there first.`);
  const next = lines.findIndex((line, index) => index > head && /^ {2}- id: /.test(line));
  const end = next === -1 ? lines.length : next;
  const list = lines.findIndex((line, index) => index > head && index < end && /^ {4}lessons:/.test(line));
  if (list === -1) throw new Error(`The module "${module}" of ${file} has no "lessons:".`);
  const after = lines.findIndex((line, index) => index > list && !/^ {6}- /.test(line));
  const opened = lines[list]?.replace(/ *\[\] *$/, '') ?? '';
  if (!opened.endsWith('lessons:'))
    throw new Error(`Write the lessons of "${module}" in ${file} on lines of their own, then try again.`);
  return {
    file,
    text: [
      ...lines.slice(0, list),
      opened,
      ...lines.slice(list + 1, after),
      `      - ${lesson}`,
      ...lines.slice(after),
    ].join('\n'),
    isNew: false,
  };
}
