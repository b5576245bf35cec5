import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { botsSchema, type Inspection } from '#schemas/bots.ts';

const HEADER =
  '# Written by `npm run check:bots -- --write`; run it again after a change of a case. Not edited by hand.\n';

/** What a file of inspections holds; nothing where there is none, or one of an older shape. */
export function readInspections(file: string): readonly Inspection[] {
  if (!existsSync(file)) return [];
  const read = botsSchema.safeParse(parse(readFileSync(file, 'utf8')));
  return read.success ? read.data.cases : [];
}

/** Those kept and those made anew, by id; cases that are no longer there are dropped. */
export const joinInspections = (
  kept: readonly Inspection[],
  made: readonly Inspection[],
  ids: readonly string[],
): readonly Inspection[] =>
  [...ids].sort().flatMap((id) => {
    const found = made.find((each) => each.id === id) ?? kept.find((each) => each.id === id);
    return found ? [found] : [];
  });

/**
 * Writes them as YAML, a line each for small lists, so that a change of one case is a small change of the file. A
 * measurement that found what was found before keeps its day.
 */
export function writeInspections(file: string, kept: readonly Inspection[], cases: readonly Inspection[]): void {
  const dated = cases.map((each) => {
    const before = kept.find(({ id }) => id === each.id);
    const isSame = before && JSON.stringify({ ...before, measured: each.measured }) === JSON.stringify(each);
    return isSame ? before : each;
  });
  writeFileSync(file, HEADER + stringify(botsSchema.parse({ cases: dated }), { lineWidth: 0 }));
}
