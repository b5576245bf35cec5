import { loadCase, loadCases, loadGrading, loadKnowledge } from '#cli/bots/load-content.ts';
import { bestConstantRating } from '#engine/grading/best-constant-rating.ts';
import { type CaseKnowledge, makeCaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { makeCaseSheet } from '#engine/grading/make-case-sheet.ts';
import { compileKnowledge } from '#engine/screening/compile-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

/** The real knowledge, as a page gets it; `change` edits the content before it is compiled. */
export const makeKnowledge = (change: (knowledge: Knowledge) => Knowledge = (same) => same): CaseKnowledge => {
  const knowledge = change(loadKnowledge());
  const compiled = compileKnowledge(knowledge);
  const grading = loadGrading();
  const constant = bestConstantRating(loadCases(), grading.ratedTests, compiled, grading.thresholds.tieBand);
  return makeCaseKnowledge(compiled, knowledge, grading, constant);
};

/** A case of the bank with its path; `change` edits the client first. */
export const makeSheet = (
  id: string,
  knowledge: CaseKnowledge,
  change: (study: CaseStudy) => CaseStudy = (same) => same,
): CaseSheet => makeCaseSheet(change(loadCase(id)), knowledge);
