import { describe, expect, test } from 'vitest';
import { loadCases } from '#cli/bots/load-content.ts';
import { contributorIsPresent } from '#engine/clients/contributor-is-present.ts';
import { deviationShows } from '#engine/clients/deviation-shows.ts';
import { toBrief } from '#engine/clients/to-brief.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import { makeKnowledge } from '../grading/make-world.ts';

const knowledge = makeKnowledge();
const findings = new Map(knowledge.tests.flatMap((known) => known.findings).map((finding) => [finding.id, finding]));
const deviations = new Map(knowledge.deviations.map((deviation) => [deviation.id, deviation]));

describe.each(loadCases().map((study) => [study.id, study] as const))('the client %s', (_, study) => {
  const { truth } = study;

  test('has only contributors, measures, signs, answers and equipment the knowledge knows', () => {
    const contributors = new Map(knowledge.contributors.map((contributor) => [contributor.id, contributor]));
    for (const [id, where] of Object.entries(truth.contributors)) {
      expect(contributors.get(id)?.side, id).toBe(where === 'central' ? 'central' : 'lateral');
    }
    for (const id of Object.keys(truth.measures)) expect(findings.get(id)?.kind, id).toBe('number');
    for (const id of Object.keys(truth.signs)) expect(findings.get(id)?.reads.kind, id).toMatch(/noisy-or|multiply/);
    for (const id of Object.keys(truth.answers)) expect(findings.get(id)?.reads.kind, id).toBe('history');
    for (const id of study.brief.equipment) expect(knowledge.equipment, id).toContain(id);
    for (const id of study.expert.path ?? [])
      expect(
        knowledge.tests.map((known) => known.id),
        id,
      ).toContain(id);
  });

  test('is driven only by what is present, through a link that exists, to a movement that shows', () => {
    for (const { contributor, deviation: id, sides } of truth.drives) {
      const deviation = deviations.get(id);
      if (deviation === undefined) throw new Error(`${id} is no deviation`);
      expect(deviation.links[contributor], `${contributor} → ${id}`).toBeGreaterThan(0);
      for (const side of sides) {
        expect(contributorIsPresent(truth, contributor, side), `${contributor} ${side}`).toBe(true);
        expect(deviationShows(deviation, trueMagnitude(truth, deviation, side)), `${id} ${side}`).toBe(true);
      }
    }
  });

  test('has measured values within three standard deviations of what the knowledge calls usual', () => {
    for (const [id, value] of Object.entries(truth.measures)) {
      const finding = findings.get(id);
      if (finding?.kind !== 'number' || finding.whenAbsent === null || finding.whenPresent === null) continue;
      const pick = <T>(spread: T | { readonly female: T; readonly male: T }): T =>
        typeof spread === 'object' && spread !== null && 'female' in spread
          ? ((spread as Record<string, T>)[study.brief.sex] as T)
          : (spread as T);
      const spreads = [pick(finding.whenAbsent), pick(finding.whenPresent)];
      for (const each of Object.values(value)) {
        expect(Math.min(...spreads.map(({ mean, sd }) => Math.abs(each - mean) / sd)), `${id} ${each}`).toBeLessThan(3);
      }
    }
  });

  test('travels to the page without the truth or the notes of the expert', () => {
    const brief = JSON.stringify(toBrief(study));
    expect(Object.keys(toBrief(study))).not.toContain('truth');
    for (const note of study.expert.notes) expect(brief).not.toContain(note);
  });
});
