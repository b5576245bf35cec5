import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { STEPS } from '#engine/grading/attempt.ts';
import { ERROR_TAGS } from '#engine/grading/error-tags.ts';
import { MOVEMENT_CHANGES, NEXT_STEPS } from '#engine/grading/second-visit/second-visit-action.ts';
import { CRITICAL_FAILS, DIMENSIONS, MISSING_PARTS } from '#engine/grading/verdict.ts';
import { ACTIONS, URGENCIES } from '#schemas/vocabulary/disposition.ts';
import { PHASES } from '#schemas/vocabulary/phase.ts';
import { SIDES } from '#schemas/vocabulary/side.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const ISLAND = join(ROOT, 'src/islands/case-simulator');
const words: Record<string, string> = parse(readFileSync(join(ROOT, 'content/messages/en.yaml'), 'utf8'));
const knowledge = (file: string) => parse(readFileSync(join(ROOT, `content/knowledge/${file}.yaml`), 'utf8'));
const source = readdirSync(ISLAND, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(ISLAND, file), 'utf8'))
  .join('\n');

const STOPS = [...STEPS, 'debrief', 'second-visit'];
const categories: string[] = knowledge('tests').tests.flatMap((test: { findings: { categories?: string[] }[] }) =>
  test.findings.flatMap(({ categories: each = [] }) => each),
);
const regions: string[] = knowledge('contributors').contributors.map(({ region }: { region: string }) => region);

/** Keys put together from a word of a closed vocabulary, and that vocabulary. */
const COMPOSED: Record<string, readonly string[]> = {
  'case.step.${}': STOPS,
  'case.step.${}.title': STOPS,
  'case.step.${}.lead': STOPS,
  'case.step.${}.handover': ['plan', 'second-visit'],
  'case.step.${}.handover.title': ['plan', 'second-visit'],
  'case.step.${}.handover.lead': ['plan', 'second-visit'],
  'case.side.${}': SIDES,
  'case.rating.legend.${}': SIDES,
  'case.category.${}': categories,
  'case.plate.${}': ['anterior', 'lateral-left', 'posterior'],
  'case.brief.${}': ['wants', 'trains', 'time', 'equipment', 'size'],
  'case.region.${}': regions,
  'case.mode.${}': ['learn', 'practice', 'check'],
  'case.mode.${}.means': ['learn', 'practice', 'check'],
  'case.hint.${}': STEPS,
  'case.drill.${}': ['spot', 'measure', 'contrast'],
  'case.visit.done.${}': ['most', 'about-half', 'little'],
  'case.visit.movement.${}': MOVEMENT_CHANGES,
  'case.visit.change.${}': ['real', 'error'],
  'case.visit.next.${}': NEXT_STEPS,
  'case.visit.next.${}.means': NEXT_STEPS,
  'grading.tag.${}': ERROR_TAGS,
  'grading.tag.${}.means': ERROR_TAGS,
  'case.role.${}': ['drives', 'present-only', 'unlikely'],
  'case.lead.${}': ['unclear', 'nothing-to-correct'],
  'case.sign.${}': ['for', 'neither', 'against'],
  'case.decision.${}': ACTIONS,
  'case.decision.${}.means': ACTIONS,
  'case.urgency.${}': URGENCIES,
  'case.urgency.${}.means': URGENCIES,
  'case.stop.${}': URGENCIES,
  'case.phase.${}': PHASES,
  'case.phase.${}.means': PHASES,
  'case.dose.${}': ['reps', 'seconds', 'metres', 'weeks'],
  'case.range.${}': ['sets', 'reps', 'seconds', 'metres', 'weeks', 'perWeek'],
  'case.shelf.${}': ['probes', 'measures', 'screens', 'readiness'],
  'case.shelf.${}.lead': ['probes', 'measures', 'screens', 'readiness'],
  'case.avoid.${}': ['loading', 'jumping', 'deep-bending', 'all-training', 'the-painful-movement'],
  'case.tape.${}': ['lower', 'under-half', 'half', 'over-half', 'upper'],
  'grading.dimension.${}': DIMENSIONS,
  'grading.missing.${}': MISSING_PARTS,
};
/** Checked by the tests of the grading engine: every code has its words. */
const CHECKED_ELSEWHERE = ['grading.problem.${}', 'grading.word.${}'];

describe('the words of the case', () => {
  test('every key written in the island stands in content/messages/en.yaml', () => {
    const keys = [...source.matchAll(/['"]((?:case|grading)\.[\w.-]+)['"]/g)].map((match) => match[1] ?? '');
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => !(key in words))).toEqual([]);
  });

  test('every key put together from a vocabulary has words for each of its members', () => {
    const patterns = [...source.matchAll(/`((?:case|grading)\.[^`]*\$\{[^`]*)`/g)].map((match) =>
      (match[1] ?? '').replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '${}'),
    );
    const unknown = patterns.filter((pattern) => !(pattern in COMPOSED) && !CHECKED_ELSEWHERE.includes(pattern));
    expect([...new Set(unknown)]).toEqual([]);
    const wanted = Object.entries(COMPOSED).flatMap(([pattern, members]) =>
      members.map((member) => pattern.replace('${}', member)),
    );
    expect(wanted.filter((key) => !(key in words))).toEqual([]);
  });

  test('no words are kept that nothing says', () => {
    const composed = new Set(
      Object.entries(COMPOSED).flatMap(([pattern, members]) => members.map((member) => pattern.replace('${}', member))),
    );
    const pages =
      readFileSync(join(ROOT, 'src/pages/cases/index.astro'), 'utf8') +
      readFileSync(join(ROOT, 'src/pages/cases/[id].astro'), 'utf8');
    const idle = Object.keys(words).filter(
      (key) =>
        key.startsWith('case.') && !composed.has(key) && !source.includes(`'${key}'`) && !pages.includes(`'${key}'`),
    );
    expect(idle).toEqual([]);
  });

  test('every critical fail has its sentence', () => {
    expect(CRITICAL_FAILS.filter((code) => !(`grading.critical.${code}` in words))).toEqual([]);
  });
});
