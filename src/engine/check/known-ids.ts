import type { ContentFile, CourseContent, Path } from './content-file.ts';
import { matchPath } from './match-path.ts';
import { DEFINITIONS, type IdKind } from './references.table.ts';
import { toId } from './schema-words.ts';

/** The ids of each kind, in the order of the files. */
export type KnownIds = Readonly<Record<IdKind, readonly string[]>> & {
  /** Kinds some of whose files could not be read: nothing can be said about their ids. */
  readonly unread: ReadonlySet<IdKind>;
};

export type Definition = {
  readonly kind: IdKind;
  readonly id: string;
  /** null for a lesson, which is born as a file. */
  readonly written: { readonly in: ContentFile; readonly path: Path } | null;
  readonly file: string;
};

/** Every place in content/ where an id is born. */
export function findDefinitions(content: CourseContent): Definition[] {
  const inFiles = content.files.flatMap((file) =>
    DEFINITIONS.filter(([collection]) => collection === file.collection).flatMap(([, pattern, kind]) =>
      matchPath(file.data, pattern).flatMap(({ path, value }) =>
        typeof value === 'string' ? [{ kind, id: value, written: { in: file, path }, file: file.file }] : [],
      ),
    ),
  );
  const lessons = content.lessons.map(({ id, file }) => ({ kind: 'lesson' as const, id, written: null, file }));
  return [...lessons, ...inFiles];
}

/** Kinds whose ids are not all known, because a file they are born in could not be read. */
export function unreadKinds(content: CourseContent): Set<IdKind> {
  const unread = new Set(
    content.files.filter(({ data }) => data === undefined || data === null).map(({ collection }) => collection),
  );
  return new Set(DEFINITIONS.flatMap(([collection, , kind]) => (unread.has(collection) ? [kind] : [])));
}

/** Ids and source keys as they must be. */
const isWellFormed = (id: string) => /^[a-z][a-z0-9_-]*$/.test(id);

/** The ids of each kind, for look-ups and for "did you mean". An id in bad form stands here as it should be: its form is reported where it is born. */
export function toKnownIds(definitions: readonly Definition[], unread: ReadonlySet<IdKind> = new Set()): KnownIds {
  const lists = new Map<IdKind, Set<string>>();
  for (const { kind, id } of definitions) {
    const list = lists.get(kind) ?? new Set();
    lists.set(kind, list.add(isWellFormed(id) ? id : toId(id)));
  }
  const of = (kind: IdKind) => [...(lists.get(kind) ?? [])];
  return {
    unread,
    lesson: of('lesson'),
    module: of('module'),
    question: of('question'),
    case: of('case'),
    claim: of('claim'),
    term: of('term'),
    source: of('source'),
    contributor: of('contributor'),
    deviation: of('deviation'),
    test: of('test'),
    finding: of('finding'),
    exercise: of('exercise'),
    accommodation: of('accommodation'),
    equipment: of('equipment'),
    gate: of('gate'),
    'red-flag': of('red-flag'),
    'yellow-flag': of('yellow-flag'),
    response: of('response'),
    'lab-preset': of('lab-preset'),
  };
}

const sets = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Whether an id of a kind exists, or may exist in a file that could not be read. */
export function isKnown(ids: KnownIds, kind: IdKind, id: string): boolean {
  if (ids.unread.has(kind)) return true;
  const list = ids[kind];
  const set = sets.get(list) ?? new Set(list);
  sets.set(list, set);
  return set.has(id);
}
