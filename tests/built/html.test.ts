import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    // Astro puts its island runtime, a style and a script, before the first island of a page.
    { 'astro-island': { flow: true, phrasing: true }, style: { flow: true, phrasing: true, metadata: true } },
  ],
  rules: {
    // Matters of style, or written by Astro and React.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    'require-sri': 'off',
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

test.each(pages.map((page) => [page.address, page] as const))('%s is valid HTML', async (_, page) => {
  const report = await validator.validateString(page.html);
  const problems = report.results.flatMap((result) =>
    result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId}: ${message.message}`),
  );
  expect(problems.slice(0, 12)).toEqual([]);
});
