import type { CaseType } from '#engine/clients/case-type.ts';
import type { FirstTry } from '#engine/mastery/first-tries.ts';
import type { MasteryBlueprint } from '#engine/mastery/mastery-blueprint.ts';

/** Where one skill, the cases of one type, stands. `passedInARow` counts the latest tries only. */
export type SkillMastery = { readonly type: CaseType; readonly passedInARow: number; readonly held: boolean };

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * A skill is held when its latest siblings were each passed at the first attempt and lie far enough apart: the last at
 * least `daysApart` days after the first of them. One that fails afterwards loses it again.
 */
export const skillMastery = (
  tries: readonly FirstTry[],
  { siblings, daysApart }: Pick<MasteryBlueprint, 'siblings' | 'daysApart'>,
): readonly SkillMastery[] => {
  const types = [...new Set(tries.map(({ type }) => type))];
  return types.map((type) => {
    const own = tries.filter((one) => one.type === type);
    const failedLast = own.findLastIndex(({ passed }) => !passed);
    const row = own.slice(failedLast + 1);
    const latest = row.slice(-siblings);
    const span = Date.parse(latest.at(-1)?.at ?? '') - Date.parse(latest[0]?.at ?? '');
    const held = latest.length >= siblings && span >= daysApart * MILLISECONDS_A_DAY;
    return { type, passedInARow: row.length, held };
  });
};
