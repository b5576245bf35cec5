import type { Path, WrittenData } from './content-file.ts';
import { makeProblem } from './make-problem.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { SchemaIssue } from './schema-issue.ts';
import { expectedKind, fixOf, nameOf, shown, toId, valueAt } from './schema-words.ts';

/** What the schema says of a place: the sentence that describes it, the fields it may have and the words it may be. */
export type SchemaOutline = (path: Path) => {
  readonly description?: string;
  readonly keys: readonly string[];
  readonly values: readonly string[];
};

const CONDITION_KEYS = new Set(['when', 'condition', 'contraindications', 'all', 'any']);

/** Problems of one schema issue in plain words, each at the place it is about. */
export function describeSchemaIssue(file: WrittenData, issue: SchemaIssue, outline: SchemaOutline): Problem[] {
  const value = valueAt(file.data, issue.path);
  const key = issue.path.at(-1);
  const name = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((each) => unknownKey(file, issue.path, each, outline));
  if (issue.code === 'invalid_union') return describeUnion(file, issue, outline);
  const about = outline(issue.path).description;
  const remark = about ? ` ${about}` : '';
  if (value === undefined && issue.path.length > 0) {
    const misspelled = misspelledKey(file, issue.path, outline);
    if (misspelled !== undefined) return [unknownKey(file, issue.path.slice(0, -1), misspelled, outline)];
    return [
      makeProblem('missing-key', file.file, file.positionOf(issue.path), {
        found: `${nameOf(issue.path.slice(0, -1), 'The file')} has no "${String(key)}".`,
        expected: `${String(key)}: ${expectedKind(issue)}.${remark}`.replace(/\.$/, ''),
        fix: `Add a line "${String(key)}: …".`,
      }),
    ];
  }
  const at = issue.code === 'custom' ? placeOfKey(file, issue.path, value) : file.positionOf(issue.path);
  if (isProseCondition(issue, value)) return [proseCondition(file, issue.path, value)];
  if (key === 'feedback') {
    return [
      makeProblem('missing-feedback', file.file, at, {
        found: `The feedback of this option is ${shown(value)}.`,
        expected: 'at least one full sentence on why it is tempting and what is true',
        fix: 'Write what you would say to a learner who chose it.',
      }),
    ];
  }
  const words = Array.isArray(issue.values) ? issue.values.map(String) : [];
  const meant = typeof value === 'string' ? (isIdIssue(issue) ? toId(value) : nearest(value, words)) : undefined;
  const right = Array.isArray(value) && issue.code === 'custom' ? rightChoices(value).length : null;
  return [
    makeProblem('wrong-value', file.file, at, {
      found: right === null ? `${name} is ${shown(value)}.` : `The question has ${right} right options.`,
      expected: `${expectedKind(issue)}.${remark}`.replace(/\.$/, ''),
      suggestion: meant,
      fix: fixOf(issue, value, meant),
    }),
  ];
}

/** A field that the schema does not know and that looks like the missing one. */
function misspelledKey(file: WrittenData, path: Path, outline: SchemaOutline): string | undefined {
  const parent = path.slice(0, -1);
  const there = valueAt(file.data, parent);
  if (there === null || typeof there !== 'object' || Array.isArray(there)) return undefined;
  const { keys } = outline(parent);
  return nearest(
    String(path.at(-1)),
    Object.keys(there).filter((key) => !keys.includes(key)),
  );
}

const isIdIssue = (issue: SchemaIssue) => issue.code === 'invalid_format' && issue.message.startsWith('ids are');

const rightChoices = (choices: readonly unknown[]) =>
  choices.flatMap((choice, index) => ((choice as { correct?: unknown } | null)?.correct === true ? [index] : []));

/** A refused set of options is shown at the last right one: there the slip most likely happened. */
function placeOfKey(file: WrittenData, path: Path, value: unknown) {
  const right = Array.isArray(value) ? rightChoices(value) : [];
  return right.length > 1 ? file.positionOf([...path, right.at(-1) ?? 0, 'correct']) : file.positionOf(path);
}

function unknownKey(file: WrittenData, path: Path, key: string, outline: SchemaOutline): Problem {
  const { keys } = outline(path);
  const there = valueAt(file.data, path);
  const free = keys.filter((each) => !Object.hasOwn(Object(there), each));
  const meant = nearest(key, free);
  return makeProblem('unknown-key', file.file, file.positionOf([...path, key], 'key'), {
    found: `${nameOf(path, 'The file')} has a field "${key}", which nothing reads.`,
    expected: keys.length > 0 ? `one of ${keys.join(', ')}` : 'no field of this name',
    suggestion: meant,
    fix: meant ? `Write ${meant}.` : 'Delete it, or look whether it is indented under the right line.',
  });
}

function describeUnion(file: WrittenData, issue: SchemaIssue, outline: SchemaOutline): Problem[] {
  const value = valueAt(file.data, issue.path);
  if (isProseCondition(issue, value)) return [proseCondition(file, issue.path, value)];
  if (issue.discriminator !== undefined && (issue.errors ?? []).length === 0) {
    const path = issue.path.at(-1) === issue.discriminator ? issue.path : [...issue.path, issue.discriminator];
    return describeSchemaIssue(file, { ...issue, code: 'invalid_value', path, values: outline(path).values }, outline);
  }
  const branches = (issue.errors ?? []).map((errors) =>
    errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })),
  );
  const best = branches.toSorted((a, b) => missOf(a, issue.path) - missOf(b, issue.path))[0];
  if (
    value !== undefined &&
    best?.some((error) => error.path.length > issue.path.length || error.code === 'unrecognized_keys')
  ) {
    return best.flatMap((error) => describeSchemaIssue(file, error, outline));
  }
  const kinds = [...new Set(branches.flat().map(expectedKind))].join(', or ');
  return describeSchemaIssue(
    file,
    { code: 'invalid_type', path: issue.path, message: kinds || issue.message },
    outline,
  );
}

/** How far a value is from one form it could have: a wrong kind altogether is furthest. */
function missOf(errors: readonly SchemaIssue[], path: Path): number {
  return errors.reduce((sum, error) => {
    if (error.path.length === path.length && error.code === 'invalid_type') return sum + 100;
    if (error.code === 'unrecognized_keys') return sum + 3 * (error.keys ?? []).length;
    return sum + (error.code === 'invalid_value' ? 2 : 3);
  }, 0);
}

const isProseCondition = (issue: SchemaIssue, value: unknown) =>
  typeof value === 'string' &&
  issue.path.slice(-2).some((step) => typeof step === 'string' && CONDITION_KEYS.has(step));

const proseCondition = (file: WrittenData, path: Path, value: unknown) =>
  makeProblem('condition-in-prose', file.file, file.positionOf(path), {
    found: `The condition is a sentence: ${shown(value)}.`,
    expected:
      'all: or any: over lines such as "- history: knee-locked" or "- finding: squat-pain-rating" with "atMost: 2"',
    fix: 'Say it with ids of findings. The engine cannot read sentences; put explanations into note or text.',
  });
