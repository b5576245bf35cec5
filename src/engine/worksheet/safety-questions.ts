import type { CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { Condition } from '#schemas/knowledge/condition.ts';

/** How many questions are asked at a time: as many as fit on a phone without losing the place. Our choice. */
const QUESTIONS_A_PAGE = 10;

const findingsOf = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(findingsOf);
  if ('any' in condition) return condition.any.flatMap(findingsOf);
  if ('history' in condition) return [condition.history];
  return 'finding' in condition ? [condition.finding] : [];
};

/** The required questions on which something depends: a sign, a contraindication, a gate. The others teach in cases only. */
export const safetyQuestions = <F extends Pick<CompiledFinding, 'id'>>(
  tests: readonly { readonly id: string; readonly required: boolean; readonly findings: readonly F[] }[],
  { redFlags, exercises, gates }: Pick<CompiledKnowledge, 'redFlags' | 'exercises' | 'gates'>,
): readonly { readonly test: string; readonly finding: F }[] => {
  const asked = new Set([
    ...redFlags.flatMap(({ when }) => findingsOf(when)),
    ...exercises.flatMap(({ contraindications }) => findingsOf(contraindications)),
    ...gates.flatMap(({ condition }) => findingsOf(condition)),
  ]);
  return tests
    .filter(({ required }) => required)
    .flatMap(({ id, findings }) =>
      findings.filter((finding) => asked.has(finding.id)).map((finding) => ({ test: id, finding })),
    );
};

/** The questions in pages, in order. */
export const safetyPages = <Q>(questions: readonly Q[]): readonly (readonly Q[])[] =>
  Array.from({ length: Math.ceil(questions.length / QUESTIONS_A_PAGE) }, (_, page) =>
    questions.slice(page * QUESTIONS_A_PAGE, (page + 1) * QUESTIONS_A_PAGE),
  );
