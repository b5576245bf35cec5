import type { Random } from '#engine/random/random.ts';

/** The texts of content/ by path, as they stand before a breakage. */
export type Texts = ReadonlyMap<string, string>;

/** One slip of an author's hand: the texts it changes, and where a report is right. */
export type Breakage = {
  readonly changes: ReadonlyMap<string, string>;
  readonly renames?: ReadonlyMap<string, string>;
  /** Any of these places will do: the slip itself, or the thing it breaks. Line 0 stands for anywhere in the file. */
  readonly places: readonly { readonly file: string; readonly line: number }[];
};

/** A kind of slip. It returns null where the content offers no place for it. */
export type Slip = {
  readonly name: string;
  readonly make: (texts: Texts, random: Random) => Breakage | null;
};

export const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random.uniform() * items.length)];

/** Changes one line that matches, in one of the files that match; `change` gives its new text. */
export function onLine(
  files: RegExp,
  line: RegExp,
  change: (line: string, random: Random, match: RegExpExecArray) => string | null,
  options: { readonly inBody?: boolean } = {},
): Slip['make'] {
  return (texts, random) => {
    const spots = [...texts].flatMap(([file, text]) =>
      files.test(file)
        ? text.split('\n').flatMap((each, index) => {
            const match = line.exec(each);
            const body = !options.inBody || index > bodyStart(text);
            return match && body ? [{ file, index, match }] : [];
          })
        : [],
    );
    const spot = pick(spots, random);
    const text = spot && texts.get(spot.file);
    if (!spot || text === undefined) return null;
    const lines = text.split('\n');
    const changed = change(lines[spot.index] ?? '', random, spot.match);
    if (changed === null || changed === lines[spot.index]) return null;
    lines[spot.index] = changed;
    return {
      changes: new Map([[spot.file, lines.join('\n')]]),
      places: [{ file: spot.file, line: spot.index + 1 + (changed.match(/^\n+/)?.[0].length ?? 0) }],
    };
  };
}

/** Where `made` stands, some lines further down: for changes that put the slip below the line they start from. */
export const furtherDown =
  (lines: number, make: Slip['make']): Slip['make'] =>
  (texts, random) => {
    const made = make(texts, random);
    return made && { ...made, places: made.places.map(({ file, line }) => ({ file, line: line + lines })) };
  };

/** Deletes one line that matches; the report may be there or at the head of the item it was taken from. */
export function withoutLine(files: RegExp, line: RegExp): Slip['make'] {
  return (texts, random) => {
    const made = onLine(files, line, () => '\u0000')(texts, random);
    if (!made) return null;
    const [entry] = made.changes;
    const [place] = made.places;
    if (!entry || !place) return null;
    const [file, broken] = entry;
    const lines = broken.split('\n');
    const indent = (texts.get(file)?.split('\n')[place.line - 1] ?? '').search(/\S/);
    const head = lines
      .slice(0, place.line - 1)
      .findLastIndex((each) => each.trim() !== '' && each.search(/\S/) < indent);
    return {
      changes: new Map([[file, lines.filter((each) => each !== '\u0000').join('\n')]]),
      places: [place, { file, line: head + 1 }, ...(head === -1 ? [{ file, line: 1 }] : [])],
    };
  };
}

/** Index of the last line of a lesson's front matter. */
export const bodyStart = (text: string) =>
  text.split('\n').findIndex((line, index) => index > 0 && line.startsWith('---'));

/** Swaps two neighbouring letters inside a word, as hurried fingers do. */
export function swapLetters(word: string, random: Random): string {
  const spots = [...word].flatMap((letter, index) => {
    const next = word[index + 1];
    return index > 0 && next && /[a-z]/i.test(letter) && /[a-z]/i.test(next) && letter !== next ? [index] : [];
  });
  const at = pick(spots, random);
  if (at === undefined) return `${word}x`;
  return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
}
