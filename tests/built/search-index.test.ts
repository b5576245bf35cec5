import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { DIST } from './site.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const yaml = (folder: string) =>
  readdirSync(join(CONTENT, folder)).map((file) => parse(readFileSync(join(CONTENT, folder, file), 'utf8')));

/** Everything the search can show: Pagefind keeps the text of each page in a gzipped fragment. */
const indexed = readdirSync(join(DIST, 'pagefind/fragment'))
  .map((file) => gunzipSync(readFileSync(join(DIST, 'pagefind/fragment', file))).toString('utf8'))
  .join('\n')
  .replace(/\s+/g, ' ');

/** The end of a text: lessons and questions may begin alike. */
const end = (text: string) => text.replace(/\s+/g, ' ').trim().slice(-60);

type Questions = { questions: { prompt: string; hint?: string; choices: { text: string; feedback: string }[] }[] };
type Client = { name: string; expert: { notes: string[] }; truth: { answers: Record<string, { says?: string }> } };

describe('the search index', () => {
  test('holds lessons, terms, clients, tests and exercises', () => {
    for (const words of [
      'Someone in front of you squats',
      'Maya',
      'kind":["Lesson"',
      'kind":["Term"',
      'kind":["Client"',
      'kind":["Test"',
      'kind":["Exercise"',
    ]) {
      expect(indexed).toContain(words);
    }
  });

  test('holds no question, option, hint or feedback', () => {
    const bank = (yaml('questions') as Questions[]).flatMap(({ questions }) => questions);
    const planted = bank.flatMap(({ prompt, hint, choices }) => [
      prompt,
      ...(hint ? [hint] : []),
      ...choices.map((choice) => choice.feedback),
    ]);
    expect(planted.length).toBeGreaterThan(200);
    expect(planted.filter((text) => text.length > 45 && indexed.includes(end(text)))).toEqual([]);
  });

  test('holds nothing of a client’s truth', () => {
    const clients = yaml('cases') as Client[];
    const planted = clients.flatMap(({ expert, truth }) => [
      ...expert.notes,
      ...Object.values(truth.answers).flatMap(({ says }) => says ?? []),
    ]);
    expect(planted.length).toBeGreaterThan(10);
    expect(planted.filter((text) => text.length > 30 && indexed.includes(end(text)))).toEqual([]);
  });
});
