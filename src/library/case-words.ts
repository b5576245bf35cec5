import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

type Named = { readonly id: string };

const byId = <T extends Named, W>(items: readonly T[], words: (item: T) => W): Record<string, W> =>
  Object.fromEntries(items.map((item) => [item.id, words(item)]));

/** The words of the knowledge by id: names, questions, what is known. Never what a sign could mean. */
export function caseWords(knowledge: Knowledge) {
  return {
    contributors: byId(knowledge.contributors, ({ name, mechanics }) => ({ name, mechanics })),
    deviations: byId(knowledge.deviations, ({ name }) => ({ name })),
    tests: byId(knowledge.tests, ({ name }) => ({ name })),
    findings: byId(
      knowledge.tests.flatMap((test) => test.findings),
      (finding) => (finding.kind === 'number' ? { text: finding.text, unit: finding.unit } : { text: finding.text }),
    ),
    exercises: byId(knowledge.exercises, ({ name, evidence, easier, harder, caution }) => ({
      name,
      evidence: evidence.text,
      ...(easier === undefined ? {} : { easier }),
      ...(harder === undefined ? {} : { harder }),
      ...(caution === undefined ? {} : { caution }),
    })),
    accommodations: byId(knowledge.accommodations, ({ text }) => ({ text })),
    gates: byId(knowledge.gates, ({ text }) => ({ text })),
    redFlags: byId(knowledge.redFlags, ({ text }) => ({ text })),
  };
}
