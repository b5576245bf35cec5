import { getEntry } from 'astro:content';
import { fingerprintCase, fingerprintMarking } from '#engine/inspecting/fingerprint-case.ts';
import { caseKnowledge, cases } from '#library/cases.ts';
import { onceABuild } from '#library/once-a-build.ts';
import type { Inspection } from '#schemas/bots.ts';

/** What was found about a case, and whether the case and what marks it still are what it was found on. */
export type DatedInspection = Inspection & { readonly current: boolean };

/** Case id → what content/bots.yaml says of it; a case written since has no entry. */
export const inspections = onceABuild(async (): Promise<ReadonlyMap<string, DatedInspection>> => {
  const entry = await getEntry('bots', 'bots');
  if (!entry) throw new Error('content/bots.yaml is missing. "npm run check:bots -- --write" writes it.');
  const marking = fingerprintMarking(await caseKnowledge());
  const studies = new Map((await cases()).map((study) => [study.id, study]));
  return new Map(
    entry.data.cases.flatMap((inspection) => {
      const study = studies.get(inspection.id);
      return study
        ? [[study.id, { ...inspection, current: fingerprintCase(study, marking) === inspection.of }] as const]
        : [];
    }),
  );
});
