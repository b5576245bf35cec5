import { makeProblem } from './make-problem.ts';
import { type MarkupNode, plainText, startOf } from './markup-node.ts';
import type { Problem } from './problem.ts';
import type { TagRule } from './tag-rule.ts';

const isBlank = (node: MarkupNode) => node.type === 'text' && (node.value ?? '').trim() === '';
const BLOCKS = new Set(['list', 'heading', 'blockquote', 'code', 'table', 'thematicBreak']);

/** What is wrong with the contents of one tag. */
export function checkChildren(file: string, node: MarkupNode, { children: rule }: TagRule): Problem[] {
  const name = node.name ?? '';
  const inside = (node.children ?? []).filter((child) => !isBlank(child));
  const wrong = (found: string, expected: string, fix: string) => [
    makeProblem('wrong-children', file, startOf(node), { found, expected, fix }),
  ];
  switch (rule) {
    case 'none':
      return inside.length === 0
        ? []
        : wrong(
            `<${name}> stands around something.`,
            `<${name} … /> on its own`,
            `End the tag with /> and move what is inside below it.`,
          );
    case 'words':
    case 'optional-words': {
      if (inside.length === 0 || plainText(node).trim() === '') {
        return rule === 'optional-words' && inside.length === 0
          ? []
          : wrong(
              `<${name}> stands around no words.`,
              `<${name} …>the words</${name}>`,
              'Put the words it is about between the two tags.',
            );
      }
      const block = inside.find((child) => BLOCKS.has(child.type));
      return block
        ? wrong(
            `<${name}> stands around a ${block.type}.`,
            'a few words of one sentence',
            'Move the tags so that they stand around the words only.',
          )
        : [];
    }
    case 'prose':
      return inside.length > 0
        ? []
        : wrong(
            `<${name}> is empty.`,
            'at least one sentence inside',
            `Write something between <${name}> and </${name}>.`,
          );
    case 'numbered-list': {
      const [list, ...more] = inside;
      const isList = list?.type === 'list' && list.ordered === true && more.length === 0;
      return isList
        ? []
        : wrong(
            `<${name}> holds something other than one numbered list.`,
            'one numbered list (1. …) with an empty line before and after',
            'Number the lines 1., 2., 3., and move other text outside.',
          );
    }
  }
}
