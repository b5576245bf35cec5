/** The words of the knowledge, by id; the numbers travel apart. */
export type KnowledgeWords = {
  readonly contributors: Readonly<Record<string, { readonly name: string; readonly mechanics: string }>>;
  readonly deviations: Readonly<Record<string, { readonly name: string }>>;
  readonly tests: Readonly<Record<string, { readonly name: string }>>;
  readonly findings: Readonly<Record<string, { readonly text: string; readonly unit?: string }>>;
  readonly exercises: Readonly<Record<string, ExerciseWords>>;
  readonly accommodations: Readonly<Record<string, { readonly text: string }>>;
  readonly gates: Readonly<Record<string, { readonly text: string }>>;
  readonly redFlags: Readonly<Record<string, { readonly text: string }>>;
};

export type ExerciseWords = {
  readonly name: string;
  readonly evidence: string;
  readonly easier?: string;
  readonly harder?: string;
  readonly caution?: string;
};
