import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { deviationShows } from '#engine/clients/deviation-shows.ts';
import { forSex } from '#engine/clients/for-sex.ts';
import { allFindings } from '#library/knowledge-relations.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Deviation } from '#schemas/knowledge/deviation.ts';
import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

type Sided<T> = { readonly side: Side; readonly value: T };
type Usual = { readonly mean: number; readonly sd: number };
const SIDES: readonly Side[] = ['left', 'right', 'central'];

const sided = <T>(values: Readonly<Partial<Record<Side, T>>>): readonly Sided<T>[] =>
  SIDES.flatMap((side) => {
    const value = values[side];
    return value === undefined ? [] : [{ side, value }];
  });

/** Something that is present, where, and what it drives there; the drivers of the index movement stand first. */
export type PresentContributor = {
  readonly id: string;
  readonly name: string;
  readonly sides: readonly Side[];
  readonly drivesIndex: boolean;
  readonly drives: readonly { readonly id: string; readonly name: string; readonly sides: readonly Side[] }[];
};

const nameOf = (items: readonly { readonly id: string; readonly name: string }[], id: string): string =>
  items.find((item) => item.id === id)?.name ?? id;

export const presentContributors = (study: CaseStudy, knowledge: Knowledge): readonly PresentContributor[] =>
  Object.entries(study.truth.contributors)
    .map(
      ([id, where]): PresentContributor => ({
        id,
        name: nameOf(knowledge.contributors, id),
        sides: where === 'central' ? ['central'] : SIDES.filter((side) => where.some((leg) => leg === side)),
        drivesIndex: contributorDrives(study, id),
        drives: study.truth.drives
          .filter(({ contributor }) => contributor === id)
          .map(({ deviation, sides }) => ({ id: deviation, name: nameOf(knowledge.deviations, deviation), sides })),
      }),
    )
    .sort((a, b) => Number(b.drivesIndex) - Number(a.drivesIndex) || b.drives.length - a.drives.length);

/** A movement as it truly is, beside what is usual where it is absent and where it is there. */
export type TrueDeviation = {
  readonly id: string;
  readonly name: string;
  readonly task: string;
  readonly unit: string;
  readonly isIndex: boolean;
  readonly values: readonly (Sided<number> & { readonly shows: boolean })[];
  readonly absent: Usual;
  readonly present: Usual;
};

/** The deviations a case states, the index first, then by task in the order of the knowledge. */
export const trueDeviations = (study: CaseStudy, knowledge: Knowledge): readonly TrueDeviation[] => {
  const rowOf = (deviation: Deviation): TrueDeviation => ({
    id: deviation.id,
    name: deviation.name,
    task: deviation.task,
    unit: deviation.magnitude.unit,
    isIndex: deviation.id === study.index.deviation,
    values: sided<number>(study.truth.deviations[deviation.id] ?? {}).map((each) => ({
      ...each,
      shows: deviationShows(deviation.magnitude, each.value),
    })),
    absent: deviation.magnitude.absent,
    present: deviation.magnitude.present,
  });
  return knowledge.deviations
    .filter(({ id }) => study.truth.deviations[id] !== undefined)
    .map(rowOf)
    .sort((a, b) => Number(b.isIndex) - Number(a.isIndex));
};

/** A true measured value beside what is usual for this sex; null where the knowledge says nothing of what is usual. */
export type TrueMeasure = {
  readonly finding: string;
  readonly text: string;
  readonly test: string;
  readonly unit: string;
  readonly values: readonly Sided<number>[];
  readonly absent: Usual | null;
  readonly present: Usual | null;
};

export const trueMeasures = (study: CaseStudy, knowledge: Knowledge): readonly TrueMeasure[] =>
  allFindings(knowledge).flatMap(({ test, finding }): readonly TrueMeasure[] => {
    const values = study.truth.measures[finding.id];
    if (finding.kind !== 'number' || values === undefined) return [];
    const usual = (spread: typeof finding.whenAbsent): Usual | null =>
      spread === undefined ? null : forSex(spread, study.brief.sex);
    return [
      {
        finding: finding.id,
        text: finding.text,
        test: test.id,
        unit: finding.unit,
        values: sided<number>(values),
        absent: usual(finding.whenAbsent),
        present: usual(finding.whenPresent),
      },
    ];
  });

/** A question with an answer of its own. `yes` are the sides on which it is a yes; empty for a no in the client's words. */
export type TrueAnswer = {
  readonly finding: string;
  readonly text: string;
  readonly test: string;
  readonly says: string;
  readonly yes: readonly Side[];
};

export const trueAnswers = (study: CaseStudy, knowledge: Knowledge): readonly TrueAnswer[] =>
  allFindings(knowledge).flatMap(({ test, finding }) => {
    const answer = study.truth.answers[finding.id];
    if (answer === undefined) return [];
    const { is, says } = answer;
    const yes =
      typeof is === 'boolean'
        ? is
          ? (['central'] as const)
          : []
        : SIDES.filter((side) => side !== 'central' && is[side]);
    return [{ finding: finding.id, text: finding.text, test: test.id, says, yes }];
  });

/** A yes-or-no finding that is stated rather than left to follow from what is present. */
export type TrueSign = Omit<TrueAnswer, 'says'>;

export const trueSigns = (study: CaseStudy, knowledge: Knowledge): readonly TrueSign[] =>
  allFindings(knowledge).flatMap(({ test, finding }) => {
    const values = study.truth.signs[finding.id];
    if (values === undefined) return [];
    const yes = sided<boolean>(values).flatMap(({ side, value }) => (value ? [side] : []));
    return [{ finding: finding.id, text: finding.text, test: test.id, yes }];
  });

/** How far the index movement goes while a modification is in place, on the side the case is about. */
export type TrueModification = {
  readonly test: string;
  readonly name: string;
  readonly value: number;
  readonly shows: boolean;
};

/** The modifications of a case, the one that changes most first. */
export const trueModifications = (study: CaseStudy, knowledge: Knowledge): readonly TrueModification[] => {
  const { deviation: id, side } = study.index;
  const deviation = knowledge.deviations.find((each) => each.id === id);
  return Object.entries(study.truth.modifications)
    .flatMap(([test, changes]) => {
      const values: Partial<Record<Side, number>> = changes[id] ?? {};
      const value = values[side] ?? values.central;
      if (value === undefined || deviation === undefined) return [];
      return [{ test, name: nameOf(knowledge.tests, test), value, shows: deviationShows(deviation.magnitude, value) }];
    })
    .sort((a, b) => a.value - b.value);
};
