import type { Knowledge } from '#schemas/knowledge/knowledge.ts';
import { compileFinding } from './compile-finding.ts';
import { compileExercise, compileResponse } from './compile-prescription.ts';
import type { ByContributor, CompiledKnowledge } from './compiled-knowledge.ts';
import { fitOddsWeights } from './fit-odds-weights.ts';

/**
 * Strips the knowledge to what runs in the browser (ids, numbers, conditions; no words, sources or suspected
 * conditions) and fits the prior table to its margins. Expects content that passed the schemas; throws a RangeError
 * when a pair or an index deviation names what the network cannot hold.
 */
export function compileKnowledge(knowledge: Knowledge): CompiledKnowledge {
  const pairs = knowledge.correlatedPairs.map(({ a, b, oddsRatio }) => ({ a, b, oddsRatio }));
  const oddsWeights = fitOddsWeights(
    knowledge.contributors.map(({ id, prior }) => ({ id, prior: prior.value })),
    pairs,
  );
  for (const deviation of knowledge.deviations) {
    if (deviation.index && deviation.side !== 'lateral') {
      throw new RangeError(`Index deviation "${deviation.id}" must be lateral: a case is about one leg.`);
    }
  }
  return {
    clinicallyReviewed: knowledge.clinicallyReviewed !== null,
    contributors: knowledge.contributors.map((contributor, i) => ({
      id: contributor.id,
      region: contributor.region,
      side: contributor.side,
      change: contributor.change,
      alsoAccommodate: contributor.alsoAccommodate,
      prior: contributor.prior.value,
      oddsWeight: oddsWeights[i] ?? 0,
      leftRightOddsRatio: contributor.leftRight?.oddsRatio ?? 1,
    })),
    pairs,
    history: knowledge.historyModifiers.map(({ finding, base, effects }) => ({
      finding,
      base,
      times: Object.fromEntries(effects.map((effect) => [effect.contributor, effect.oddsTimesWhenYes])),
    })),
    deviations: knowledge.deviations.map(({ id, task, side, index, leak, links, magnitude }) => ({
      id,
      task,
      side,
      index,
      leak: leak.value,
      links: toWeights(links),
      unit: magnitude.unit,
      absent: magnitude.absent,
      present: magnitude.present,
      ...(magnitude.eitherWay && { eitherWay: true }),
    })),
    tests: knowledge.tests.map((test) => ({
      id: test.id,
      purpose: test.purpose,
      minutes: test.minutes,
      equipment: test.equipment,
      scope: test.scope,
      required: test.required ?? false,
      findings: test.findings.map(compileFinding),
    })),
    redFlags: knowledge.redFlags.map(({ id, when, urgency, disposition, stopsSession }) => ({
      id,
      when,
      urgency,
      disposition,
      stopsSession,
    })),
    gates: knowledge.gates.map(({ id, condition, requires }) => ({ id, condition, requires })),
    equipment: knowledge.equipment,
    correctiveMinutesMax: knowledge.correctiveMinutesMax,
    stopOn: knowledge.stopOn,
    painRule: knowledge.painRule.map(({ id, pain }) => ({ id, pain })),
    exercises: knowledge.exercises.map(compileExercise),
    accommodations: knowledge.accommodations.map((accommodation) => ({
      id: accommodation.id,
      for: accommodation.for,
      confirmedBy: accommodation.confirmedBy,
      immediateChange: accommodation.immediateChange,
      permanent: accommodation.permanent,
    })),
    responses: knowledge.responses.map(compileResponse),
    adherence: {
      mean: knowledge.adherence.mean,
      sd: knowledge.adherence.sd,
      min: knowledge.adherence.min,
      max: knowledge.adherence.max,
    },
    diminishingWeeks: knowledge.diminishing.weeks,
    flare: {
      perWeekWithoutGates: knowledge.flare.perWeekWithoutGates,
      perWeekWithGates: knowledge.flare.perWeekWithGates,
    },
    stretchingNormalLengthGain: knowledge.stretchingNormalLength.gain,
  };
}

function toWeights(links: readonly { contributor: string; weight: number }[]): ByContributor {
  return Object.fromEntries(links.map(({ contributor, weight }) => [contributor, weight]));
}
