import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { GradingSettings } from '#schemas/grading.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';

/** Source keys that the reasons of a grade cite, by what they are about. */
export type ReasonSources = {
  /** deviation → contributor → keys. */
  readonly links: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** exercise → keys of the evidence for its effect. */
  readonly exercises: Readonly<Record<string, readonly string[]>>;
  /** accommodation → keys. */
  readonly accommodations: Readonly<Record<string, readonly string[]>>;
  /** red flag → keys. */
  readonly redFlags: Readonly<Record<string, readonly string[]>>;
};

/**
 * What a case needs at run time: the compiled knowledge, how a case is marked, and what the reasons rest on. Plain
 * JSON; it holds no suspected condition.
 */
export type CaseKnowledge = CompiledKnowledge & {
  readonly grading: GradingSettings;
  /** Unit of each number finding, as the knowledge writes it. */
  readonly units: Readonly<Record<string, string>>;
  readonly reasons: ReasonSources;
  /** Share of all movement ratings of the case bank that one thoughtless answer gets right (0–1). */
  readonly bestConstantRating: number;
};

const bySource = <T extends { readonly id: string }>(
  items: readonly T[],
  keys: (item: T) => readonly string[],
): Readonly<Record<string, readonly string[]>> => Object.fromEntries(items.map((item) => [item.id, keys(item)]));

/** Joins what a case needs; `bestConstantRating` comes from the whole case bank. Done once when the site is built. */
export const makeCaseKnowledge = (
  compiled: CompiledKnowledge,
  knowledge: Pick<Knowledge, 'tests' | 'deviations' | 'exercises' | 'accommodations' | 'redFlags'>,
  grading: GradingSettings,
  bestConstantRating: number,
): CaseKnowledge => ({
  ...compiled,
  grading,
  bestConstantRating,
  units: Object.fromEntries(
    knowledge.tests
      .flatMap(({ findings }) => findings)
      .flatMap((finding) => (finding.kind === 'number' ? [[finding.id, finding.unit]] : [])),
  ),
  reasons: {
    links: Object.fromEntries(
      knowledge.deviations.map(({ id, links }) => [
        id,
        Object.fromEntries(links.map(({ contributor, sources }) => [contributor, sources])),
      ]),
    ),
    exercises: bySource(knowledge.exercises, ({ evidence }) => evidence.sources),
    accommodations: bySource(knowledge.accommodations, ({ sources }) => sources),
    redFlags: bySource(knowledge.redFlags, ({ sources }) => sources),
  },
});
