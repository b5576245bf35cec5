import { getCollection, getEntry } from 'astro:content';
import { nearest } from '#engine/check/nearest.ts';
import { toBrief } from '#engine/clients/to-brief.ts';
import { bestConstantRating } from '#engine/grading/best-constant-rating.ts';
import type { CaseBrief } from '#engine/grading/case-brief.ts';
import { type CaseKnowledge, makeCaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { makeCaseSheet } from '#engine/grading/make-case-sheet.ts';
import { minutesBudget } from '#engine/grading/minutes-budget.ts';
import { compiledKnowledge, knowledge } from '#library/knowledge.ts';
import { onceABuild } from '#library/once-a-build.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { GradingSettings } from '#schemas/grading.ts';

/** All clients, the easiest first. */
export async function cases(): Promise<readonly CaseStudy[]> {
  const studies = (await getCollection('cases')).map((entry) => entry.data);
  return studies.sort((a, b) => a.difficulty - b.difficulty || a.name.localeCompare(b.name, 'en'));
}

/** One client by id; throws naming the nearest id when there is none. */
export async function caseStudy(id: string): Promise<CaseStudy> {
  const all = await cases();
  const found = all.find((study) => study.id === id);
  if (found) return found;
  const near = nearest(
    id,
    all.map((study) => study.id),
  );
  throw new Error(`"${id}" is not a case of content/cases.${near ? ` Did you mean "${near}"?` : ''}`);
}

/** content/grading.yaml: weights and cut scores. */
export async function gradingSettings(): Promise<GradingSettings> {
  const entry = await getEntry('grading', 'grading');
  if (!entry) throw new Error('content/grading.yaml is missing: it holds the weights and cut scores of every case.');
  return entry.data;
}

/** What every case needs at run time; the same for all of them. */
export const caseKnowledge = onceABuild(async (): Promise<CaseKnowledge> => {
  const [compiled, whole, grading, studies] = await Promise.all([
    compiledKnowledge(),
    knowledge(),
    gradingSettings(),
    cases(),
  ]);
  const constant = bestConstantRating(studies, grading.ratedTests, compiled, grading.thresholds.tieBand);
  return makeCaseKnowledge(compiled, whole, grading, constant);
});

/** One case with the path an expert would take. */
export async function caseSheet(id: string): Promise<CaseSheet> {
  return makeCaseSheet(await caseStudy(id), await caseKnowledge());
}

/** What a page shows of a client before anything is asked; the budget in whole minutes. */
export async function caseBrief(id: string): Promise<CaseBrief> {
  const { study, path } = await caseSheet(id);
  const { thresholds } = await gradingSettings();
  return { ...toBrief(study), minutesBudget: minutesBudget(path, thresholds) };
}
