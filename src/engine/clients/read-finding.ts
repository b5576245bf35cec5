import { answerQuestion } from '#engine/clients/answer-question.ts';
import { categoryRow } from '#engine/clients/category-row.ts';
import { deviationShows } from '#engine/clients/deviation-shows.ts';
import { forSex } from '#engine/clients/for-sex.ts';
import { probeCorrects } from '#engine/clients/probe-corrects.ts';
import { roundToUnit } from '#engine/clients/round-to-unit.ts';
import { trueCapacity } from '#engine/clients/true-capacity.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import { trueValue } from '#engine/clients/true-value.ts';
import { valueOnSide } from '#engine/clients/value-on-side.ts';
import type { Random } from '#engine/random/random.ts';
import type { CompiledFinding, CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** What a performance needs of the knowledge. */
export type ClientKnowledge = Pick<CompiledKnowledge, 'deviations'> & {
  readonly units: Readonly<Record<string, string>>;
};

type Client = Pick<CaseStudy, 'id' | 'index' | 'truth' | 'brief'>;

/** The true state of a yes/no finding, before anyone misreads it. */
export const trueState = (
  client: Client,
  test: string,
  finding: CompiledFinding,
  side: Side,
  knowledge: Pick<CompiledKnowledge, 'deviations'>,
): boolean => {
  const { reads } = finding;
  if (reads.kind === 'history') return answerQuestion(client, finding.id, side).is;
  if (reads.kind === 'activation') return probeCorrects(client, test, finding, knowledge);
  if (reads.kind === 'deviation') {
    const deviation = knowledge.deviations.find((candidate) => candidate.id === reads.deviation);
    return deviation !== undefined && deviationShows(deviation, trueMagnitude(client.truth, deviation, side));
  }
  return valueOnSide(client.truth.signs[finding.id], side) ?? trueCapacity(client, finding, side);
};

const drawCategory = (row: readonly number[], categories: readonly string[], draw: number): string => {
  let below = 0;
  for (const [index, probability] of row.entries()) {
    below += probability;
    const category = categories[index];
    if (draw < below && category !== undefined) return category;
  }
  return categories.at(-1) ?? '';
};

/**
 * What one finding shows today, with the error of the test: a yes/no is misread at its rate (half of it if filmed), a
 * number is its true value plus normal error with the standard error of measurement, a category is drawn from its row.
 * Answers and log entries are given as they are, to the step of their unit.
 */
export const readFinding = (
  client: Client,
  test: string,
  finding: CompiledFinding,
  side: Side,
  dice: Random,
  filmed: boolean,
  knowledge: ClientKnowledge,
): boolean | string | number => {
  switch (finding.kind) {
    case 'boolean': {
      const misreading = finding.misreading * (filmed ? 0.5 : 1);
      return trueState(client, test, finding, side, knowledge) !== dice.uniform() < misreading;
    }
    case 'category': {
      const row = finding.probabilities[categoryRow(client, finding, side, knowledge)] ?? [];
      return drawCategory(row, finding.categories, dice.uniform());
    }
    case 'number': {
      const value = trueValue(client, finding, side, knowledge);
      const unit = knowledge.units[finding.id] ?? '';
      if (finding.reads.kind === 'history') return roundToUnit(value, unit);
      const error = forSex(finding.standardErrorOfMeasurement, client.brief.sex) * dice.normal();
      return roundToUnit(value + error, unit);
    }
    default:
      return finding satisfies never;
  }
};
