import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type {
  CompiledContributor,
  CompiledExercise,
  CompiledFinding,
  CompiledTest,
} from '#engine/screening/compiled-knowledge.ts';
import type { ExerciseWords, KnowledgeWords } from './knowledge-words.ts';

export type NamedFinding = CompiledFinding & { readonly text: string; readonly unit: string };
export type NamedTest = Omit<CompiledTest, 'findings'> & {
  readonly name: string;
  readonly findings: readonly NamedFinding[];
};
export type NamedContributor = CompiledContributor & KnowledgeWords['contributors'][string];
export type NamedExercise = CompiledExercise & ExerciseWords;

/** The knowledge with its words, by id, in the order of its files. */
export type Names = {
  readonly contributor: ReadonlyMap<string, NamedContributor>;
  readonly test: ReadonlyMap<string, NamedTest>;
  readonly finding: ReadonlyMap<string, NamedFinding>;
  readonly exercise: ReadonlyMap<string, NamedExercise>;
  readonly words: KnowledgeWords;
};

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Joins numbers and words. An id without words is shown as it stands. */
export function makeNames(knowledge: CaseKnowledge, words: KnowledgeWords): Names {
  const tests = knowledge.tests.map(
    (test): NamedTest => ({
      ...test,
      name: words.tests[test.id]?.name ?? test.id,
      findings: test.findings.map((finding) => ({
        ...finding,
        text: words.findings[finding.id]?.text ?? finding.id,
        unit: words.findings[finding.id]?.unit ?? '',
      })),
    }),
  );
  return {
    contributor: byId(
      knowledge.contributors.map((each) => ({
        ...each,
        ...(words.contributors[each.id] ?? { name: each.id, mechanics: '' }),
      })),
    ),
    test: byId(tests),
    finding: byId(tests.flatMap((test) => test.findings)),
    exercise: byId(
      knowledge.exercises.map((each) => ({
        ...each,
        ...(words.exercises[each.id] ?? { name: each.id, evidence: '' }),
      })),
    ),
    words,
  };
}
