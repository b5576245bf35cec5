import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { foldRecord } from '#engine/record/fold-record.ts';
import { makeExport } from '#engine/record/make-export.ts';
import { parseExport } from '#stores/parse-export.ts';

const FOLDER = 'tests/fixtures/records';

/** What each saved record must fold to, for ever; drills where it has any, as the types of their entries. */
const EXPECTED: Readonly<Record<string, object>> = {
  'version-1-drills.json': {
    eventCount: 6,
    resume: { kind: 'lesson', id: 'the-knee-that-travels-in', revision: 1 },
    lessons: { 'the-knee-that-travels-in': 'visited' },
    questions: {},
    cases: {},
    drills: {
      spot: ['answered'],
      measure: ['answered'],
      contrast: ['answered'],
      'form-a': ['answered', 'completed'],
    },
  },
  'version-1-first-release.json': {
    eventCount: 11,
    resume: { kind: 'case', id: 'maya', revision: 1 },
    lessons: { 'the-knee-that-travels-in': 'completed' },
    questions: {
      'knee-in-best-description': { times: 2, first: 0, latest: 1 },
      'what-would-you-say': { times: 1, first: null, latest: null },
    },
    cases: { maya: ['practice 2 64.5', 'check 0 -'] },
  },
};

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

test('no saved record has gone missing and none is unexplained', () => {
  expect(files.sort()).toEqual(Object.keys(EXPECTED).sort());
});

test.each(files)('%s still loads, folds to the same record and exports to the same bytes', (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  const parsed = parseExport(text);
  if (!parsed.ok) throw new Error(parsed.problem.key);
  const { lessons, questions, cases, drills, resume, eventCount } = foldRecord(parsed.events);
  expect({
    eventCount,
    resume,
    lessons: Object.fromEntries([...lessons].map(([id, { status }]) => [id, status])),
    questions: Object.fromEntries(
      [...questions].map(([id, { times, first, latest }]) => [
        id,
        { times, first: first.credit, latest: latest.credit },
      ]),
    ),
    cases: Object.fromEntries(
      [...cases].map(([id, { attempts }]) => [
        id,
        attempts.map(({ mode, actions, result }) => `${mode} ${actions.length} ${result?.total ?? '-'}`),
      ]),
    ),
    ...(drills.size > 0 && {
      drills: Object.fromEntries([...drills].map(([id, { entries }]) => [id, entries.map(({ type }) => type)])),
    }),
  }).toEqual(EXPECTED[name]);
  expect(makeExport(parsed.events)).toBe(text);
});
