import { caseType } from '#engine/clients/case-type.ts';
import { caseKnowledge, cases } from '#library/cases.ts';
import { onceABuild } from '#library/once-a-build.ts';

/** Case id → what it teaches: its contributor, a referral, or nothing to correct. */
export const caseTypes = onceABuild(async (): Promise<Readonly<Record<string, string>>> => {
  const knowledge = await caseKnowledge();
  return Object.fromEntries((await cases()).map((study) => [study.id, caseType(study, knowledge)]));
});
