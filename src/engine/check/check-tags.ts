import { findDeviation } from '#engine/movement/deviations/aliases.ts';
import { parseDeviations } from '#engine/movement/deviations/parse-deviations.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import { checkAttributeValue } from './check-attribute-value.ts';
import { checkChildren } from './check-children.ts';
import type { LessonFile, Position } from './content-file.ts';
import type { KnownIds } from './known-ids.ts';
import { makeProblem } from './make-problem.ts';
import { isTag, type MarkupNode, startOf, walkMarkup } from './markup-node.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { scanTag } from './scan-tag.ts';
import type { TagRule, TagTable } from './tag-rule.ts';
import { positionAt } from './text-position.ts';

/**
 * Attributes and contents of the tags in a lesson, against the tag table and the ids that exist. Without ids (null) it
 * looks at one lesson by itself. Unknown tags are check-restricted-content's.
 */
export function checkTags(lesson: LessonFile, tags: TagTable, ids: KnownIds | null): Problem[] {
  if (!lesson.tree) return [];
  return walkMarkup(lesson.tree).flatMap(({ node }) => {
    const rule = isTag(node) && node.name && Object.hasOwn(tags, node.name) ? tags[node.name] : undefined;
    return rule ? checkTag(lesson, node, rule, ids) : [];
  });
}

function checkTag(lesson: LessonFile, node: MarkupNode, rule: TagRule, ids: KnownIds | null): Problem[] {
  const { file } = lesson;
  const name = node.name ?? '';
  const known = Object.keys(rule.attributes);
  const written = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const attribute of node.attributes ?? []) {
    if (attribute.name === undefined) continue;
    const place = placeOf(lesson, node, attribute.name);
    if (written.has(attribute.name)) {
      problems.push(
        makeProblem('duplicate-attribute', file, place.name, {
          found: `<${name}> has the attribute "${attribute.name}" twice.`,
          expected: 'each attribute once',
          fix: 'Keep the one that is right.',
        }),
      );
      continue;
    }
    written.set(attribute.name, attribute.value);
    const attributeRule = Object.hasOwn(rule.attributes, attribute.name) ? rule.attributes[attribute.name] : undefined;
    if (!attributeRule) {
      const meant = nearest(attribute.name, known);
      problems.push(
        makeProblem('unknown-attribute', file, place.name, {
          found: `<${name}> has no attribute "${attribute.name}".`,
          expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no attributes at all',
          suggestion: meant,
          fix: meant ? `Write ${meant}="…".` : 'Delete it.',
        }),
      );
    } else if (typeof attribute.value === 'string' || attribute.value === null || attribute.value === undefined) {
      problems.push(
        ...checkAttributeValue(file, place.value, name, attribute.name, attribute.value ?? null, attributeRule, ids),
      );
    }
  }
  const missing = Object.entries(rule.attributes).filter(([key, each]) => each.required && !written.has(key));
  for (const [key, each] of missing) {
    problems.push(
      makeProblem('missing-attribute', file, startOf(node), {
        found: `<${name}> has no ${key}.`,
        expected: `${key}="…": ${each.description.replace(/\.$/, '')}`,
        fix: `Add ${key}="…" to the tag.`,
      }),
    );
  }
  return [
    ...problems,
    ...checkDeviations(lesson, node, rule, written),
    ...checkChildren(file, node, rule),
    ...checkPlace(file, node, rule),
  ];
}

function checkPlace(file: string, node: MarkupNode, { stands }: TagRule): Problem[] {
  if (stands === 'sentence' || node.type === 'mdxJsxFlowElement') return [];
  return [
    makeProblem('wrong-place', file, startOf(node), {
      found: `<${node.name ?? ''}> stands inside a sentence.`,
      expected: 'a line of its own, with an empty line before and after',
      fix: 'Move it below the paragraph.',
    }),
  ];
}

/** What the figure's own task makes of the deviations an author wrote. */
function checkDeviations(
  lesson: LessonFile,
  node: MarkupNode,
  rule: TagRule,
  written: ReadonlyMap<string, unknown>,
): Problem[] {
  const name = String(written.get('task'));
  if (!Object.hasOwn(TASKS, name)) return [];
  const task = TASKS[name as TaskId];
  return [...written].flatMap(([key, value]) => {
    const attribute = Object.hasOwn(rule.attributes, key) ? rule.attributes[key] : undefined;
    if (attribute?.value.kind !== 'deviations' || typeof value !== 'string') return [];
    const known = task.deviations.map(({ alias }) => alias);
    const unknown = value
      .split(/[\s,]+/)
      .map((part) => part.split(':')[0] ?? '')
      .find((part) => part && !findDeviation(task, part));
    return parseDeviations(task, value)
      .problems.slice(0, 1)
      .map((found) =>
        makeProblem('wrong-attribute-value', lesson.file, placeOf(lesson, node, key).value, {
          found,
          expected: `name:side:amount with spaces between; names are ${known.join(', ')}`,
          suggestion: unknown === undefined ? undefined : nearest(unknown, known),
          fix: `Correct ${key}="${value}".`,
        }),
      );
  });
}

function placeOf(lesson: LessonFile, node: MarkupNode, attribute: string): { name: Position; value: Position } {
  const offset = node.position?.start.offset;
  const scanned = offset === undefined ? undefined : scanTag(lesson.text, offset);
  const found = scanned?.attributes.findLast((each) => each.name === attribute);
  if (!found) return { name: startOf(node), value: startOf(node) };
  return { name: positionAt(lesson.text, found.start), value: positionAt(lesson.text, found.valueStart) };
}
