import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { joinInspections, readInspections, writeInspections } from '#cli/bots/bots-file.ts';
import { loadClientAttempts } from '#cli/bots/client-attempts.ts';
import { inspectCase } from '#cli/bots/inspect-case.ts';
import { loadCase } from '#cli/bots/load-content.ts';
import { fingerprintCase, fingerprintMarking } from '#engine/inspecting/fingerprint-case.ts';
import type { Inspection } from '#schemas/bots.ts';
import { makeKnowledge } from '../engine/grading/make-world.ts';

const bots = [{ bot: 'expert', informed: true, runs: 1, median: 95, least: 90, passes: 1, unsafe: 0 }];
const inspection = (id: string, measured = '2026-11-22'): Inspection => ({
  id,
  of: '00000000-11111111',
  measured,
  bots,
  short: [],
  paths: { expert: [], engine: [] },
  worth: [],
  attempts: null,
});

let file = '';
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'bots-')), 'bots.yaml');
});

describe('the file of inspections', () => {
  test('reads back what was written, under a line that says who writes it', () => {
    writeInspections(file, [], [inspection('maya')]);
    expect(readInspections(file)).toEqual([inspection('maya')]);
    expect(readFileSync(file, 'utf8')).toMatch(/^# Written by `npm run check:bots -- --write`/);
  });

  test('keeps the day of a measurement that found the same', () => {
    const found = { ...inspection('tomas', '2026-12-01'), of: '22222222-11111111' };
    writeInspections(file, [inspection('maya'), inspection('tomas')], [inspection('maya', '2026-12-01'), found]);
    expect(readInspections(file).map(({ measured }) => measured)).toEqual(['2026-11-22', '2026-12-01']);
  });

  test('takes what is new, keeps the rest, and drops a case that is gone', () => {
    const anew = { ...inspection('maya'), of: '33333333-11111111' };
    const joined = joinInspections(
      [inspection('maya'), inspection('gone'), inspection('tomas')],
      [anew],
      ['tomas', 'maya'],
    );
    expect(joined).toEqual([anew, inspection('tomas')]);
  });

  test('is empty where there is none, or one of an older shape', () => {
    expect(readInspections(file)).toEqual([]);
    writeFileSync(file, 'cases:\n  - id: maya\n');
    expect(readInspections(file)).toEqual([]);
  });
});

test('an inspection holds both paths, the worth of tests and three attempts, under the fingerprint of its case', () => {
  const knowledge = makeKnowledge();
  const study = loadCase('maya');
  const results = bots.map((bot) => ({ ...bot, mean: 95 }));
  const found = inspectCase(study, { results, lead: [] }, loadClientAttempts('maya'), knowledge, '2026-11-22');
  expect(found.of).toBe(fingerprintCase(study, fingerprintMarking(knowledge)));
  expect(found.bots).toEqual(bots);
  expect(found.paths.expert.length).toBeGreaterThan(1);
  expect(found.paths.engine.length).toBeGreaterThan(1);
  expect(found.worth.length).toBeGreaterThan(3);
  expect([found.attempts?.expert.pass, found.attempts?.novice.pass, found.attempts?.unsafe.pass]).toEqual([
    true,
    false,
    false,
  ]);
  expect(found.attempts?.unsafe.criticalFails.length).toBeGreaterThan(0);
});
