import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

type Named = { readonly name: string };

/** What the ids of the compiled knowledge are called, for the interface; sent apart from the numbers. */
export type KnowledgeWords = {
  readonly contributors: Readonly<Record<string, Named & { readonly mechanics: string }>>;
  readonly deviations: Readonly<Record<string, Named & { readonly unit: string }>>;
  readonly tests: Readonly<Record<string, Named>>;
  /** `unit` for numbers only. */
  readonly findings: Readonly<Record<string, { readonly text: string; readonly unit?: string }>>;
  readonly exercises: Readonly<
    Record<string, Named & { readonly easier?: string; readonly harder?: string; readonly caution?: string }>
  >;
  readonly accommodations: Readonly<Record<string, { readonly text: string }>>;
  readonly gates: Readonly<Record<string, { readonly text: string }>>;
  /** Signs in everyday words; never what they could mean. */
  readonly redFlags: Readonly<Record<string, { readonly text: string }>>;
};

/** The words of the knowledge by id: names, questions and cautions; no figures, sources or suspected conditions. */
export function compileWords(knowledge: Knowledge): KnowledgeWords {
  return {
    contributors: byId(knowledge.contributors, ({ name, mechanics }) => ({ name, mechanics })),
    deviations: byId(knowledge.deviations, ({ name, magnitude }) => ({ name, unit: magnitude.unit })),
    tests: byId(knowledge.tests, ({ name }) => ({ name })),
    findings: byId(
      knowledge.tests.flatMap(({ findings }) => findings),
      (finding) => ({ text: finding.text, ...(finding.kind === 'number' && { unit: finding.unit }) }),
    ),
    exercises: byId(knowledge.exercises, ({ name, easier, harder, caution }) => ({
      name,
      ...(easier !== undefined && { easier }),
      ...(harder !== undefined && { harder }),
      ...(caution !== undefined && { caution }),
    })),
    accommodations: byId(knowledge.accommodations, ({ text }) => ({ text })),
    gates: byId(knowledge.gates, ({ text }) => ({ text })),
    redFlags: byId(knowledge.redFlags, ({ text }) => ({ text })),
  };
}

function byId<T extends { readonly id: string }, U>(items: readonly T[], wordsOf: (item: T) => U): Record<string, U> {
  return Object.fromEntries(items.map((item) => [item.id, wordsOf(item)]));
}
