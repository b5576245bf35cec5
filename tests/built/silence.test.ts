import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtFiles, read } from './site.ts';

const content = (file: string) => readFileSync(join(import.meta.dirname, '../../content', file), 'utf8');
const text = builtFiles
  .filter((file) => /\.(html|js|json|txt|xml)$/.test(file))
  .map((file) => ({ file, body: read(file) }));

type Flags = { redFlags: { id: string; think: string }[] };
type Client = { id: string; truth: { answers: Record<string, { says: string }> }; expert: { notes: string[] } };

/** Words that are also the outcome of cited studies may stand where studies are told, and nowhere else. */
const OUTCOMES_OF_STUDIES = ['ligament injury'];
const TELLS_OF_STUDIES = /^(claims|sources|lessons|teach\/tags)\/|^data\/sources\.json$/;

/** Where a client's answers stand on purpose: what the case fetches when it starts, and the inspector for instructors. */
const SHOWS_ANSWERS = /^(data\/cases\/|teach\/cases\/[a-z-]+\/index\.html$)/;

describe('what stays out of the learner’s pages', () => {
  test('suspected conditions never leave the build', () => {
    const { redFlags } = parse(content('knowledge/red-flags.yaml')) as Flags;
    const conditions = [...new Set(redFlags.map((flag) => flag.think))].filter((think) => think.split(' ').length > 1);
    expect(conditions.length).toBeGreaterThan(10);
    const told = conditions.flatMap((condition) =>
      text
        .filter(({ file }) => !(OUTCOMES_OF_STUDIES.includes(condition) && TELLS_OF_STUDIES.test(file)))
        .filter(({ body }) => body.toLowerCase().includes(condition.toLowerCase()))
        .map(({ file }) => `${file}: ${condition}`),
    );
    expect(told).toEqual([]);
  });

  test('a client’s truth and the expert’s notes stay out of the pages and the search index', () => {
    const clients = readdirSync(join(import.meta.dirname, '../../content/cases')).map(
      (file) => parse(content(`cases/${file}`)) as Client,
    );
    expect(clients.length).toBeGreaterThan(0);
    const secrets = clients
      .flatMap((client) => [
        ...client.expert.notes,
        ...Object.values(client.truth.answers).map((answer) => answer.says),
      ])
      .filter((words) => words.length > 30);
    expect(secrets.length).toBeGreaterThan(3);
    const told = secrets.flatMap((words) =>
      text
        .filter(({ file, body }) => !SHOWS_ANSWERS.test(file) && body.includes(words.slice(0, 40)))
        .map(({ file }) => file),
    );
    expect(told).toEqual([]);
  });
});
