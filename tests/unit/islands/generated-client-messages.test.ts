import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadMessages } from '#cli/bots/load-content.ts';
import { LEVELS } from '#engine/clients/blueprint.ts';
import { REQUEST_NOTES } from '#engine/clients/client-request.ts';

const folder = 'src/islands/generated-client/';
const source = [
  ...readdirSync(folder).map((file) => folder + file),
  'src/pages/cases/generated.astro',
  'src/pages/cases/index.astro',
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const composed = [
  ...LEVELS.flatMap((level) => [`generated.level.${level}`, `generated.level.${level}.means`]),
  ...[...REQUEST_NOTES, 'level-eased'].map((note) => `generated.note.${note}`),
  'generated.share.copied',
  'generated.share.not',
  ...['empty', 'no-letter', 'no-seed-in-address'].map((problem) => `generated.shared.problem.${problem}`),
];
const messages = loadMessages();

test('every message of the made-up clients that is asked for exists, and none lies idle', () => {
  const asked = [...source.matchAll(/'(generated\.[a-z.]+)'/g)].map((match) => match[1] ?? '');
  expect(asked.length).toBeGreaterThan(10);
  expect([...asked, ...composed].filter((key) => messages[key] === undefined)).toEqual([]);
  const known = new Set([...asked, ...composed]);
  expect(Object.keys(messages).filter((key) => key.startsWith('generated.') && !known.has(key))).toEqual([]);
});
