import type {
  CompiledAccommodation,
  CompiledContributor,
  CompiledDeviation,
  CompiledExercise,
  CompiledFinding,
  CompiledKnowledge,
  CompiledTest,
} from './compiled-knowledge.ts';

export type KnowledgeLookup = {
  readonly contributors: ReadonlyMap<string, CompiledContributor>;
  readonly deviations: ReadonlyMap<string, CompiledDeviation>;
  readonly tests: ReadonlyMap<string, CompiledTest>;
  readonly findings: ReadonlyMap<string, { readonly finding: CompiledFinding; readonly test: CompiledTest }>;
  readonly exercises: ReadonlyMap<string, CompiledExercise>;
  readonly accommodations: ReadonlyMap<string, CompiledAccommodation>;
};

const made = new WeakMap<CompiledKnowledge, KnowledgeLookup>();

/** Maps from id to item; made once per knowledge object. */
export function toLookup(compiled: CompiledKnowledge): KnowledgeLookup {
  const known = made.get(compiled);
  if (known) return known;
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const lookup: KnowledgeLookup = {
    contributors: byId(compiled.contributors),
    deviations: byId(compiled.deviations),
    tests: byId(compiled.tests),
    findings: new Map(
      compiled.tests.flatMap((test) => test.findings.map((finding) => [finding.id, { finding, test }] as const)),
    ),
    exercises: byId(compiled.exercises),
    accommodations: byId(compiled.accommodations),
  };
  made.set(compiled, lookup);
  return lookup;
}
