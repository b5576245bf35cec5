import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { grade } from '#engine/grading/grade.ts';
import { makeCaseSheet } from '#engine/grading/make-case-sheet.ts';
import { fingerprintCase, fingerprintMarking } from '#engine/inspecting/fingerprint-case.ts';
import { walkPath } from '#engine/inspecting/walk-path.ts';
import { worthAfterIntake } from '#engine/inspecting/worth-after-intake.ts';
import { looksAgain } from '#engine/planning/looks-again.ts';
import { type InspectedAttempt, type Inspection, inspectionSchema } from '#schemas/bots.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { CaseReport } from './attack-case.ts';
import { type ClientAttempt, type ClientAttempts, playClientAttempt } from './client-attempts.ts';

/** Contributors named for a test. */
const SPLITS_AT_MOST = 3;

const round = (_: string, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value);

function gradeAttempt(
  attempt: ClientAttempt,
  seed: string,
  sheet: CaseSheet,
  knowledge: CaseKnowledge,
): InspectedAttempt {
  const verdict = grade(sheet, playClientAttempt(attempt, seed, sheet, knowledge), knowledge);
  if (verdict.status !== 'graded')
    throw new Error(`tests/golden/clients/${sheet.study.id}.yaml is not complete: ${verdict.missing.join(', ')}.`);
  const { retest } = attempt;
  return {
    tests: [...attempt.tests],
    drives: [...attempt.drives],
    present: [...(attempt.present ?? [])],
    lead: attempt.lead,
    decides: attempt.decides,
    exercises: [...attempt.exercises],
    accommodations: [...(attempt.accommodations ?? [])],
    retest: retest && {
      finding: retest.finding,
      side: retest.side,
      change: looksAgain(retest.finding, sheet.study.index.deviation, knowledge) ? null : retest.change,
      weeks: retest.weeks,
    },
    handover: attempt.handover?.urgency ?? null,
    says: [...attempt.says],
    pass: verdict.pass,
    total: verdict.total,
    dimensions: verdict.dimensions.map(({ id, points, outOf }) => ({ id, points, outOf })),
    criticalFails: verdict.criticalFails.map(({ code }) => code),
  };
}

/** The engine's path for a case whose author wrote another. */
function withoutAuthoredPath(study: CaseStudy): CaseStudy {
  const { path: _authored, ...expert } = study.expert;
  return { ...study, expert };
}

/**
 * Everything the case inspector shows that takes time to work out; plain data as content/bots.yaml keeps it. `day` as in
 * 2026-11-22. Throws where a golden attempt cannot be graded.
 */
export function inspectCase(
  study: CaseStudy,
  { results, lead }: Pick<CaseReport, 'results' | 'lead'>,
  golden: ClientAttempts | null,
  knowledge: CaseKnowledge,
  day: string,
): Inspection {
  const sheet = makeCaseSheet(study, knowledge);
  const own = study.expert.path === undefined ? sheet : makeCaseSheet(withoutAuthoredPath(study), knowledge);
  const graded = (attempt: ClientAttempt, seed: string) => gradeAttempt(attempt, seed, sheet, knowledge);
  const found = {
    id: study.id,
    of: fingerprintCase(study, fingerprintMarking(knowledge)),
    measured: day,
    bots: results.map(({ mean: _mean, ...result }) => result),
    short: lead,
    paths: { expert: walkPath(study, sheet.path, knowledge), engine: walkPath(study, own.path, knowledge) },
    worth: worthAfterIntake(study, knowledge).map(({ test, minutes, bits, splits }) => ({
      test,
      minutes,
      bits,
      splits: splits.slice(0, SPLITS_AT_MOST).map(({ contributor }) => contributor),
    })),
    attempts: golden && {
      expert: graded(golden.expert, golden.seed),
      novice: graded(golden.novice, golden.seed),
      unsafe: graded({ ...golden.expert, ...golden.unsafe }, golden.seed),
    },
  };
  return inspectionSchema.parse(JSON.parse(JSON.stringify(found, round)));
}
