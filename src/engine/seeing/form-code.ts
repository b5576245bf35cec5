import { FORM_IDS, type FormId } from './assessment-form.ts';
import { RATINGS, type Rating } from './body-part.ts';
import { SEEING_MODES, type SeeingMode } from './seeing-task.ts';

/** All that a code carries: which form, the how-many-eth try, how it was watched, and every rating in order. Nothing about who. */
export type FormAnswers = {
  readonly form: FormId;
  /** 1, 2, 3, or 4 for any later try. */
  readonly attempt: number;
  readonly mode: SeeingMode;
  readonly ratings: readonly Rating[];
};

export type ParsedCode =
  | { readonly status: 'read'; readonly answers: FormAnswers }
  | { readonly status: 'unknown-form' | 'wrong-length' | 'bad-character' | 'does-not-add-up' };

/** Crockford's base 32: no I, L, O or U, so that a code survives being written on paper. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MOST_ATTEMPTS = 4;
/** The largest prime below 32²: one wrong character or two swapped neighbours never go unnoticed. */
const CHECK_PRIME = 1021n;
const CHECK_CHARACTERS = 2;
const GROUP = 5;
const BASE = BigInt(ALPHABET.length);

/** Characters that hold every value below `limit`. */
const charactersFor = (limit: bigint): number => (limit - 1n).toString(32).length;
const limitFor = (ratings: number): bigint =>
  BigInt(MOST_ATTEMPTS * SEEING_MODES.length) * BigInt(RATINGS.length) ** BigInt(ratings);

const toCharacters = (value: bigint, length: number): string => {
  let text = '';
  for (let left = value; text.length < length; left /= BASE) text = (ALPHABET[Number(left % BASE)] ?? '') + text;
  return text;
};
const fromCharacters = (text: string): bigint =>
  [...text].reduce((value, character) => value * BASE + BigInt(ALPHABET.indexOf(character)), 0n);

/** Answers as a code in groups of five after the letter of the form: "A 0AB1C-…". */
export const makeFormCode = ({ form, attempt, mode, ratings }: FormAnswers): string => {
  const head = (Math.min(MOST_ATTEMPTS, Math.max(1, attempt)) - 1) * SEEING_MODES.length + SEEING_MODES.indexOf(mode);
  const value = ratings.reduce((sum, rating) => sum * BigInt(RATINGS.length) + BigInt(rating), BigInt(head));
  const text =
    toCharacters(value, charactersFor(limitFor(ratings.length))) + toCharacters(value % CHECK_PRIME, CHECK_CHARACTERS);
  const groups = text.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];
  return `${form} ${groups.join('-')}`;
};

/** A code as it was typed or pasted: spaces, hyphens and small letters do not matter, and O, I and L are read as 0 and 1. */
const cleanCode = (text: string): string =>
  text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

/** A code read back, for a form with this many ratings. */
export const parseFormCode = (text: string, ratingsAsked: number): ParsedCode => {
  const clean = cleanCode(text);
  const form = FORM_IDS.find((id) => id === clean[0]);
  if (form === undefined) return { status: 'unknown-form' };
  const body = clean.slice(1);
  const length = charactersFor(limitFor(ratingsAsked));
  if (body.length !== length + CHECK_CHARACTERS) return { status: 'wrong-length' };
  if ([...body].some((character) => !ALPHABET.includes(character))) return { status: 'bad-character' };
  let value = fromCharacters(body.slice(0, length));
  if (value % CHECK_PRIME !== fromCharacters(body.slice(length)) || value >= limitFor(ratingsAsked))
    return { status: 'does-not-add-up' };
  const ratings: Rating[] = [];
  for (let index = 0; index < ratingsAsked; index++) {
    ratings.unshift(RATINGS[Number(value % BigInt(RATINGS.length))] ?? 0);
    value /= BigInt(RATINGS.length);
  }
  const head = Number(value);
  const mode = SEEING_MODES[head % SEEING_MODES.length] ?? 'film';
  return { status: 'read', answers: { form, attempt: Math.floor(head / SEEING_MODES.length) + 1, mode, ratings } };
};
