import type { Position } from './content-file.ts';
import type { KnownIds } from './known-ids.ts';
import { makeProblem } from './make-problem.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { ID_KINDS, type IdKind } from './references.table.ts';

/** The problem of an id that names nothing of its kind, with the nearest that does. */
export function unknownId(file: string, at: Position, kind: IdKind, id: string, ids: KnownIds): Problem {
  const known = ids[kind];
  const meant = nearest(id, known);
  const thing = ID_KINDS[kind];
  const article = /^[aeiou]/.test(thing) ? 'an' : 'a';
  const name = thing.split(' of ')[0] ?? thing;
  return makeProblem('unknown-id', file, at, {
    found: `"${id}" is not ${article} ${name}.`,
    expected: `the id of ${article} ${thing} (${known.length} there)`,
    suggestion: meant,
    fix: meant
      ? `Write ${meant}, or add "${id}" as a new ${name} first.`
      : `Add "${id}" as a new ${name} first, or use an id that exists.`,
  });
}
