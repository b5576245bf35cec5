import type { CourseContent, Position } from './content-file.ts';
import type { Definition } from './known-ids.ts';
import { makeProblem } from './make-problem.ts';
import { matchPath } from './match-path.ts';
import type { Problem } from './problem.ts';
import { ID_KINDS, type IdKind } from './references.table.ts';

const placeOf = ({ written }: Definition): Position => written?.in.positionOf(written.path) ?? { line: 1, column: 1 };

const thingOf = (kind: IdKind) => ID_KINDS[kind].split(' of ')[0] ?? kind;

/** Ids given twice, ids that were retired, and options of one question that share an id. */
export function checkIds(content: CourseContent, definitions: readonly Definition[]): Problem[] {
  return [
    ...checkDuplicates(definitions),
    ...checkRetired(definitions, retiredIds(content)),
    ...checkChoiceIds(content),
  ];
}

function checkDuplicates(definitions: readonly Definition[]): Problem[] {
  const first = new Map<string, Definition>();
  return definitions.flatMap((definition) => {
    const key = `${definition.kind} ${definition.id}`;
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, definition);
      return [];
    }
    return [
      makeProblem('duplicate-id', definition.file, placeOf(definition), {
        found: `The ${thingOf(definition.kind)} "${definition.id}" is already there: ${earlier.file}:${placeOf(earlier).line}.`,
        expected: `an id that no other ${thingOf(definition.kind)} has`,
        fix: 'Give the newer one another id.',
      }),
    ];
  });
}

export type RetiredId = { readonly kind: string; readonly id: string; readonly because: string };

/** What content/retired-ids.yaml lists, as far as it can be read. */
export function retiredIds(content: CourseContent): RetiredId[] {
  return content.files
    .filter((file) => file.collection === 'retired-ids')
    .flatMap((file) => matchPath(file.data, 'retired.*'))
    .flatMap(({ value }) => {
      const { kind, id, because } = (value ?? {}) as Record<string, unknown>;
      return typeof kind === 'string' && typeof id === 'string' ? [{ kind, id, because: String(because ?? '') }] : [];
    });
}

function checkRetired(definitions: readonly Definition[], retired: readonly RetiredId[]): Problem[] {
  const byKey = new Map(retired.map((each) => [`${each.kind} ${each.id}`, each]));
  return definitions.flatMap((definition) => {
    const found = byKey.get(`${definition.kind} ${definition.id}`);
    if (!found) return [];
    return [
      makeProblem('retired-id', definition.file, placeOf(definition), {
        found: `The ${thingOf(definition.kind)} id "${definition.id}" was retired${found.because ? ` (${found.because.replace(/\.$/, '')})` : ''}.`,
        expected: 'an id that was never used before, because saved work may still point to the old one',
        fix: 'Give it a new id.',
      }),
    ];
  });
}

function checkChoiceIds(content: CourseContent): Problem[] {
  return content.files
    .filter((file) => file.collection === 'questions')
    .flatMap((file) =>
      matchPath(file.data, 'questions.*').flatMap((question) => {
        const seen = new Set<unknown>();
        return matchPath(question.value, 'choices.*.id').flatMap(({ path, value }) => {
          if (typeof value !== 'string' || !seen.has(value)) {
            seen.add(value);
            return [];
          }
          return [
            makeProblem('duplicate-id', file.file, file.positionOf([...question.path, ...path]), {
              found: `Two options of this question have the id "${value}".`,
              expected: 'an id of its own for each option of a question',
              fix: 'Give the second one another id.',
            }),
          ];
        });
      }),
    );
}
