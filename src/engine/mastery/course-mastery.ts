import type { FirstTry } from '#engine/mastery/first-tries.ts';
import type { MasteryBlueprint } from '#engine/mastery/mastery-blueprint.ts';

/** One part of the blueprint: how much of it is there. `have` may exceed `need`. */
export type MasteryPart = { readonly have: number; readonly need: number };

export type CourseMastery = {
  readonly cases: MasteryPart;
  readonly contributors: MasteryPart;
  readonly referrals: MasteryPart;
  readonly nothingToCorrect: MasteryPart;
  readonly reached: boolean;
};

const isDriver = (type: string): boolean => type !== 'refer' && type !== 'nothing-to-correct';

/** How far the clients passed at the first attempt fill the blueprint of the course. */
export const courseMastery = (tries: readonly FirstTry[], blueprint: MasteryBlueprint): CourseMastery => {
  const passed = tries.filter((one) => one.passed).map(({ type }) => type);
  const parts = {
    cases: { have: passed.length, need: blueprint.cases },
    contributors: { have: new Set(passed.filter(isDriver)).size, need: blueprint.contributors },
    referrals: { have: passed.filter((type) => type === 'refer').length, need: blueprint.referrals },
    nothingToCorrect: {
      have: passed.filter((type) => type === 'nothing-to-correct').length,
      need: blueprint.nothingToCorrect,
    },
  };
  return { ...parts, reached: Object.values(parts).every(({ have, need }) => have >= need) };
};
