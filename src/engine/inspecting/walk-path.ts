import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { performTest } from '#engine/clients/perform-test.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { PathStep } from '#engine/grading/case-sheet.ts';
import { rankDrivers } from '#engine/screening/rank-drivers.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** A stop of a path with what is believed after it; probabilities 0–1. */
export type WalkedStep = PathStep & {
  /** The most probable true driver; null where nothing drives. */
  readonly lead: number | null;
  /** The most probable contributor that does not drive, and how probable it is. */
  readonly rivalIs: string;
  readonly rival: number;
};

/** The readings the expert path is worked out on: one test done once, filmed. Empty for a test the knowledge has not. */
export const readOnPath = (study: CaseStudy, id: string, knowledge: CaseKnowledge): readonly Reading[] => {
  const test = knowledge.tests.find((candidate) => candidate.id === id);
  if (test === undefined) return [];
  return performTest(study, test, { seed: `${study.id}/expert`, repeat: 1, filmed: true }, knowledge);
};

/** Takes a path test by test, on the readings it was worked out with, and says after each how the truth stands. */
export const walkPath = (
  study: CaseStudy,
  path: readonly PathStep[],
  knowledge: CaseKnowledge,
): readonly WalkedStep[] =>
  path.map((step, at) => {
    const readings = path.slice(0, at + 1).flatMap(({ test }) => readOnPath(study, test, knowledge));
    const ranked = rankDrivers({ sex: study.brief.sex, index: study.index, readings }, knowledge);
    const drives = ({ contributor }: { readonly contributor: string }) => contributorDrives(study, contributor);
    const rival = ranked.find((each) => !drives(each));
    return {
      ...step,
      lead: ranked.find(drives)?.drives ?? null,
      rivalIs: rival?.contributor ?? '',
      rival: rival?.drives ?? 0,
    };
  });
