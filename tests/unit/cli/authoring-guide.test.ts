import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '#engine/check/rules.table.ts';
import { findRestricted } from '#integrations/restricted-content.ts';
import { TAG_TABLE } from '#lesson-kit/tag-table.ts';
import { QUESTION_TYPES } from '#schemas/question.ts';

const guide = readFileSync('docs/authoring.md', 'utf8');
const rows = guide.split('\n').filter((line) => line.startsWith('| '));
const rowOf = (start: string) => rows.find((row) => row.startsWith(`| ${start}`)) ?? '';

describe('the authoring guide', () => {
  test.each(Object.entries(TAG_TABLE))('has a row for <%s> with each of its attributes', (name, { attributes }) => {
    const row = rowOf(`\`<${name}`);
    for (const attribute of Object.keys(attributes)) expect(row).toContain(`\`${attribute}\``);
  });

  test.each(Object.entries(RULES))('explains the rule %s', (rule, [severity, sentence]) => {
    expect(rowOf(`\`${rule}\``)).toBe(`| \`${rule}\` | ${severity}: ${sentence} |`);
  });

  test('names no rule that is gone', () => {
    const rules = rows.flatMap((row) => /^\| `([a-z-]+)` \| (?:error|warning): /.exec(row)?.[1] ?? []);
    expect(rules).toEqual(Object.keys(RULES));
  });

  test.each(QUESTION_TYPES)('has a row for %s questions', (type) => {
    expect(rowOf(`\`${type}\``)).not.toBe('');
  });

  test.each(Object.entries(TAG_TABLE))(
    'and its list of tags show a use of <%s> that the build takes',
    (_, { example }) => {
      expect(findRestricted('content/lessons/m/a.mdx', `---\ntitle: x\n---\n\n${example}\n`)).toEqual([]);
    },
  );
});
