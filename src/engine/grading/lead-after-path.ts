import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { rankDrivers } from '#engine/screening/rank-drivers.ts';

/** How far a path leads to what truly drives: probabilities 0–1, each the middle one over the readings tried. */
export type LeadAfterPath = {
  /** The true driver that stood highest in the first readings; null where nothing drives. */
  readonly contributor: string | null;
  readonly lead: number;
  /** The most probable contributor that does not drive. */
  readonly rival: number;
};

const medianOf = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Takes the expert path once a seed, each time with readings of its own, and compares the true drivers with the rest. */
export const leadAfterPath = (
  { study, path }: CaseSheet,
  seeds: readonly string[],
  knowledge: CaseKnowledge,
): LeadAfterPath => {
  const runs = seeds.map((seed) => {
    const readings = path.flatMap(({ test: id }) => {
      const test = knowledge.tests.find((candidate) => candidate.id === id);
      return test === undefined ? [] : performTest(study, test, { seed, repeat: 1, filmed: true }, knowledge);
    });
    const ranked = rankDrivers({ sex: study.brief.sex, index: study.index, readings }, knowledge);
    return {
      lead: ranked.find(({ contributor }) => contributorDrives(study, contributor)),
      rival: ranked.find(({ contributor }) => !contributorDrives(study, contributor)),
    };
  });
  return {
    contributor: runs[0]?.lead?.contributor ?? null,
    lead: medianOf(runs.map(({ lead }) => lead?.drives ?? 0)),
    rival: medianOf(runs.map(({ rival }) => rival?.drives ?? 0)),
  };
};
