import { describe, expect, test } from 'vitest';
import { parseTagExample } from '#lesson-kit/tag-example.ts';
import { TAG_TABLE } from '#lesson-kit/tag-table.ts';

describe('the example of a tag', () => {
  test.each(Object.entries(TAG_TABLE).map(([name, { example, children }]) => [name, example, children] as const))(
    'of %s can be taken apart',
    (name, example, children) => {
      const parsed = parseTagExample(example);
      expect(example.startsWith(`<${name}`)).toBe(true);
      expect(parsed.children === null).toBe(children === 'none');
    },
  );

  test('gives attributes, also empty ones', () => {
    expect(parseTagExample('<Compare left="" right="knee-in:left:12" />').attributes).toEqual({
      left: '',
      right: 'knee-in:left:12',
    });
  });

  test('gives words with their emphasis', () => {
    expect(parseTagExample('<Term id="a">hip *abductors*</Term>').children).toEqual([
      { text: 'hip ', emphasis: false },
      { text: 'abductors', emphasis: true },
    ]);
  });

  test('gives paragraphs and numbered lists', () => {
    expect(parseTagExample('<Steps>\n\nFirst.\n\n1. Look.\n2. Test.\n\n</Steps>').children).toEqual([
      { kind: 'paragraph', words: [{ text: 'First.', emphasis: false }] },
      {
        kind: 'numbered-list',
        items: [[{ text: 'Look.', emphasis: false }], [{ text: 'Test.', emphasis: false }]],
      },
    ]);
  });

  test.each(['<Term id="a">**loud**</Term>', '<Term id="a">[link](x)</Term>', 'no tag', '<Term id=a />'])(
    'refuses what the page could not show as in a lesson: %s',
    (example) => expect(() => parseTagExample(example)).toThrow(),
  );
});
