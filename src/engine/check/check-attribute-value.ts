import type { Position } from './content-file.ts';
import { isKnown, type KnownIds } from './known-ids.ts';
import { makeProblem } from './make-problem.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { AttributeRule, AttributeValue } from './tag-rule.ts';
import { unknownId } from './unknown-id.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What is wrong with the value of one attribute. `written` is null for a bare name without a value; without `ids` any id will do. */
export function checkAttributeValue(
  file: string,
  at: Position,
  tag: string,
  attribute: string,
  written: string | null,
  { value: rule }: AttributeRule,
  ids: KnownIds | null,
): Problem[] {
  const wrong = (expected: string, suggestion?: string) => [
    makeProblem('wrong-attribute-value', file, at, {
      found:
        written === null
          ? `${attribute} of <${tag}> has no value.`
          : `${attribute}="${written}" is not something <${tag}> takes.`,
      expected,
      suggestion,
      fix:
        suggestion === undefined ? `Write ${attribute}="…" with ${expected}.` : `Write ${attribute}="${suggestion}".`,
    }),
  ];
  if (written === null) return wrong(expectedValue(rule));
  switch (rule.kind) {
    case 'text':
      return written.trim() === '' ? wrong(expectedValue(rule)) : [];
    case 'own-id':
      return ID.test(written) ? [] : wrong(expectedValue(rule));
    case 'one-of':
      return rule.values.includes(written) ? [] : wrong(expectedValue(rule), nearest(written, rule.values));
    case 'number':
      return isNumberWithin(written, rule) ? [] : wrong(expectedValue(rule));
    case 'deviations': // read by the task of the figure: check-tags.ts
      return [];
    case 'id':
      if (written.trim() === '') return wrong(expectedValue(rule));
      return !ids || isKnown(ids, rule.of, written) ? [] : [unknownId(file, at, rule.of, written, ids)];
    case 'ids': {
      const parts = written.split(/\s+/).filter(Boolean);
      if (parts.length === 0) return wrong(expectedValue(rule));
      const unknown = ids
        ? parts.filter((part) => !isKnown(ids, rule.of, part)).map((part) => unknownId(file, at, rule.of, part, ids))
        : [];
      const twice = parts.filter((part, index) => parts.indexOf(part) !== index);
      return twice.length > 0
        ? [...unknown, ...wrong(`each ${rule.of} once ("${twice[0] ?? ''}" stands there twice)`)]
        : unknown;
    }
  }
}

const isNumberWithin = (written: string, { min, max }: { min: number; max: number }) =>
  /^-?\d+(\.\d+)?$/.test(written) && Number(written) >= min && Number(written) <= max;

function expectedValue(rule: AttributeValue): string {
  switch (rule.kind) {
    case 'text':
      return 'words';
    case 'own-id':
      return 'lower-case words joined by hyphens';
    case 'one-of':
      return `one of ${rule.values.join(', ')}`;
    case 'number':
      return `a number from ${rule.min} to ${rule.max}`;
    case 'deviations':
      return 'name:side:amount with spaces between, such as "knee-in:left:12 arch-drop:right:6"; side is left, right, both or central';
    case 'id':
      return `the id of a ${rule.of}`;
    case 'ids':
      return `ids of ${rule.of}s with spaces between`;
  }
}
