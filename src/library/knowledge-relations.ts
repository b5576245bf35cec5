import type { Contributor, CorrelatedPair, HistoryModifier } from '#schemas/knowledge/contributor.ts';
import type { Deviation, Link } from '#schemas/knowledge/deviation.ts';
import type { Accommodation, Exercise } from '#schemas/knowledge/exercise.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import type { Response } from '#schemas/knowledge/response.ts';
import type { Finding, Test } from '#schemas/knowledge/test.ts';

export type TestFinding = { readonly test: Test; readonly finding: Finding };
export type DeviationLink = { readonly deviation: Deviation; readonly link: Link };
export type Partner = { readonly other: Contributor; readonly pair: CorrelatedPair };

/** Every finding with the test that shows it, in the order of the file. */
export const allFindings = ({ tests }: Knowledge): TestFinding[] =>
  tests.flatMap((test) => test.findings.map((finding) => ({ test, finding })));

/** The deviations a contributor drives, the strongest link first. */
export const linksOf = (contributor: string, { deviations }: Knowledge): DeviationLink[] =>
  deviations
    .flatMap((deviation) => deviation.links.map((link) => ({ deviation, link })))
    .filter(({ link }) => link.contributor === contributor)
    .sort((a, b) => b.link.weight - a.link.weight);

/** Contributors a finding reads directly: through what is present, or through what a modification takes away. */
export function contributorsRead({ reads }: Finding): string[] {
  if ('activation' in reads) return reads.activation.probes;
  if (!('presence' in reads)) return [];
  const { presence } = reads;
  return (presence.combine === 'noisy-or' ? presence.links : presence.effects).map(({ contributor }) => contributor);
}

/** Findings that read a contributor directly; history questions through their modifiers. */
export const findingsOfContributor = (contributor: string, knowledge: Knowledge): TestFinding[] => {
  const asked = new Set(historyOf(contributor, knowledge).map(({ finding }) => finding));
  return allFindings(knowledge).filter(
    ({ finding }) => contributorsRead(finding).includes(contributor) || asked.has(finding.id),
  );
};

/** Findings that read a deviation. */
export const findingsOfDeviation = (deviation: string, knowledge: Knowledge): TestFinding[] =>
  allFindings(knowledge).filter(({ finding }) => 'deviation' in finding.reads && finding.reads.deviation === deviation);

/** History questions whose answer shifts a contributor. */
export const historyOf = (contributor: string, { historyModifiers }: Knowledge): HistoryModifier[] =>
  historyModifiers.filter(({ effects }) => effects.some((effect) => effect.contributor === contributor));

/** Contributors that occur together with this one more, or less, often than chance. */
export const partnersOf = (contributor: string, { correlatedPairs, contributors }: Knowledge): Partner[] =>
  correlatedPairs
    .filter(({ a, b }) => a === contributor || b === contributor)
    .flatMap((pair) =>
      contributors
        .filter(({ id }) => id !== contributor && (id === pair.a || id === pair.b))
        .map((other) => ({ other, pair })),
    );

export const exercisesFor = (contributor: string, { exercises }: Knowledge): Exercise[] =>
  exercises.filter(({ targets }) => targets.includes(contributor));

export const accommodationsFor = (contributor: string, { accommodations }: Knowledge): Accommodation[] =>
  accommodations.filter((each) => each.for.includes(contributor));

/** What training a contributor changes: its own measure, and the deviations it drives. */
export const responsesFor = (contributor: string, { responses }: Knowledge): Response[] =>
  responses.filter(({ of }) => of.contributor === contributor || of.by?.includes(contributor));

/** Source keys in order of appearance, each once, ignoring empty places. */
export const keysOf = (
  ...evidence: readonly (
    | { readonly sources?: readonly string[] | undefined; readonly against?: readonly string[] | undefined }
    | undefined
  )[]
): string[] => [...new Set(evidence.flatMap((each) => [...(each?.sources ?? []), ...(each?.against ?? [])]))];
