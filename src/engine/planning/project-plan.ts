import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { contributorIsPresent } from '#engine/clients/contributor-is-present.ts';
import { forSex } from '#engine/clients/for-sex.ts';
import type { ClientKnowledge } from '#engine/clients/read-finding.ts';
import { roundToUnit } from '#engine/clients/round-to-unit.ts';
import { sidesOf } from '#engine/clients/sides-of.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import { trueValue } from '#engine/clients/true-value.ts';
import { doseShare } from '#engine/planning/dose-share.ts';
import { isPreparing } from '#engine/planning/phase-order.ts';
import type { Plan } from '#engine/planning/plan.ts';
import { responseUnitChange } from '#engine/planning/response-unit-change.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { Random } from '#engine/random/random.ts';
import type { CompiledFinding, CompiledKnowledge, CompiledResponse } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

/** One measure taken again: true values in its unit, what the instrument shows, and whether that is more than error. */
export type ProjectedMeasure = {
  readonly finding: string;
  readonly side: Side;
  readonly before: number;
  readonly after: number;
  readonly reading: number;
  readonly detectable: boolean;
};

/** A client some weeks later. */
export type Projection = {
  readonly weeks: number;
  /** Share of what was planned that was done, 0–1. */
  readonly adherence: number;
  readonly measures: readonly ProjectedMeasure[];
  /** Magnitude of the index deviation on the index side, in its own unit; accommodations in place count. */
  readonly index: { readonly before: number; readonly after: number };
};

type Client = Pick<CaseStudy, 'id' | 'index' | 'truth' | 'brief'>;
type NumberFinding = Extract<CompiledFinding, { kind: 'number' }>;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Gain over the weeks: mean · adherence · dose · exp(−week ÷ diminishing weeks) plus a week's scatter, held at the cap. */
const drawGain = (
  response: CompiledResponse,
  start: number,
  weeks: number,
  done: number,
  dice: Random,
  { diminishingWeeks }: CompiledKnowledge,
): number => {
  if (done === 0) return 0;
  const scale = response.unit.startsWith('percent of start') ? start / 100 : 1;
  let gain = 0;
  for (let week = 1; week <= weeks; week++)
    gain +=
      responseUnitChange(response, start) * done * Math.exp(-week / diminishingWeeks) +
      response.weeklyGain.sd * scale * dice.normal();
  const cap = response.cap * scale;
  return cap < 0 ? clamp(gain, cap, -cap) : clamp(gain, -cap, cap);
};

/** Stretching what is not short adds nothing; strength grows in anyone. */
const trainable = (client: Client, response: CompiledResponse, side: Side, plan: Plan, compiled: CompiledKnowledge) => {
  const { contributor } = response.of;
  if (contributor === undefined || contributorIsPresent(client.truth, contributor, side)) return 1;
  const onlyPrepares = plan.items
    .filter(({ exercise }) => response.exercises.includes(exercise))
    .every(({ exercise }) =>
      compiled.exercises.some(({ id, phase }) => id === exercise && isPreparing(phase) && phase !== 'activate'),
    );
  return onlyPrepares ? compiled.stretchingNormalLengthGain : 1;
};

/**
 * What will have changed after some weeks of this plan: each measure a planned exercise trains, with its noise and the
 * error of the re-test, and the index deviation, which falls only where the plan meets what truly drives it. A change
 * inside the minimal detectable change is no detectable change. Same client, plan, weeks and seed, same outcome.
 */
export const projectPlan = (
  client: Client,
  plan: Plan,
  weeks: number,
  seed: string,
  knowledge: CompiledKnowledge & ClientKnowledge,
): Projection => {
  const { mean, sd, min, max } = knowledge.adherence;
  const adherence = clamp(mean + sd * createRandom(`${seed}/adherence`).normal(), min, max);
  const findings = knowledge.tests.flatMap((test) => test.findings);
  const measures = knowledge.responses.flatMap((response): readonly ProjectedMeasure[] => {
    const finding = findings.find(
      (candidate): candidate is NumberFinding => candidate.id === response.measure && candidate.kind === 'number',
    );
    const dose = doseShare(response, plan, knowledge);
    if (response.of.contributor === undefined || finding === undefined || dose === 0) return [];
    return sidesOf(finding.side).map((side) => {
      const dice = createRandom(`${seed}/${response.id}/${side}`);
      const before = trueValue(client, finding, side, knowledge);
      const done = adherence * dose * trainable(client, response, side, plan, knowledge);
      const after = before + drawGain(response, before, weeks, done, dice, knowledge);
      const error = forSex(finding.standardErrorOfMeasurement, client.brief.sex) * dice.normal();
      const reading = roundToUnit(after + error, knowledge.units[finding.id] ?? '');
      const detectable = Math.abs(reading - before) > forSex(finding.minimalDetectableChange, client.brief.sex);
      return { finding: finding.id, side, before, after, reading, detectable };
    });
  });
  return { weeks, adherence, measures, index: projectIndex(client, plan, weeks, seed, adherence, knowledge) };
};

const projectIndex = (
  client: Client,
  plan: Plan,
  weeks: number,
  seed: string,
  adherence: number,
  knowledge: CompiledKnowledge,
): Projection['index'] => {
  const deviation = knowledge.deviations.find(({ id }) => id === client.index.deviation);
  if (deviation === undefined) return { before: 0, after: 0 };
  const before = trueMagnitude(client.truth, deviation, client.index.side);
  const trained = knowledge.responses
    .filter(({ of }) => of.deviation === deviation.id && of.by?.some((by) => contributorDrives(client, by)))
    .map((response) =>
      drawGain(
        response,
        before,
        weeks,
        adherence * doseShare(response, plan, knowledge),
        createRandom(`${seed}/${response.id}/index`),
        knowledge,
      ),
    );
  const eased = knowledge.accommodations
    .filter((known) => plan.accommodations.includes(known.id) && known.immediateChange.deviation === deviation.id)
    .filter((known) => known.for.some((need) => contributorDrives(client, need)))
    .map(({ immediateChange }) => immediateChange.mean);
  const change = [...trained, ...eased].reduce((sum, each) => sum + each, 0);
  return { before, after: Math.max(Math.min(before, deviation.absent.mean), before + change) };
};
