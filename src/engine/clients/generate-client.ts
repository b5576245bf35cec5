import type { Blueprint } from '#engine/clients/blueprint.ts';
import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { deviationShows } from '#engine/clients/deviation-shows.ts';
import { drawAnswers } from '#engine/clients/draw-answers.ts';
import { drawContributors } from '#engine/clients/draw-contributors.ts';
import { drawDeviations } from '#engine/clients/draw-deviations.ts';
import { levelOf } from '#engine/clients/level-of.ts';
import { signsOf } from '#engine/clients/signs-of.ts';
import { trueMagnitude } from '#engine/clients/true-magnitude.ts';
import { createRandom } from '#engine/random/create-random.ts';
import type { Random } from '#engine/random/random.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy, ClientTruth } from '#schemas/case.ts';

/** Tries before giving up; the index movement shows in about four of ten legs, so this is never reached in practice. */
const MOST_TRIES = 10_000;

/** Whether a trainer watching the overhead squat would note the index movement, misreading included. */
const isRead = (
  truth: Pick<ClientTruth, 'deviations'>,
  blueprint: Blueprint,
  compiled: CompiledKnowledge,
  dice: Random,
) => {
  const { deviation: id, side } = blueprint.index;
  const deviation = compiled.deviations.find((candidate) => candidate.id === id);
  if (deviation === undefined) throw new RangeError(`"${id}" is not a deviation.`);
  const finding = compiled.tests
    .flatMap(({ findings }) => findings)
    .find((candidate) => candidate.reads.kind === 'deviation' && candidate.reads.deviation === id);
  const shows = deviationShows(deviation, trueMagnitude(truth, deviation, side));
  const misreading = finding?.kind === 'boolean' ? finding.misreading : 0;
  return { shows, read: shows !== dice.uniform() < misreading };
};

const drawSign = (compiled: CompiledKnowledge, cannotBe: readonly string[], dice: Random): readonly string[] => {
  const flags = compiled.redFlags.flatMap(({ disposition, when }) => {
    const signs = disposition === 'refer' ? signsOf(when) : null;
    return signs === null || signs.length === 0 || signs.some((sign) => cannotBe.includes(sign)) ? [] : [signs];
  });
  return flags[Math.floor(dice.uniform() * flags.length)] ?? [];
};

/** Whether a drawn truth is what the blueprint asks for beyond the reading of the index movement. */
const fits = (study: Pick<CaseStudy, 'index' | 'truth'>, { lead, level }: Blueprint): boolean =>
  (lead === undefined || contributorDrives(study, lead)) && (level === undefined || levelOf(study) === level);

/**
 * Makes up a client: contributors → active links → movements with magnitudes → answers; measured values follow from
 * the id when a test is done. Conditioned on a reading of the index movement, as in life, not on its truth. Lead
 * and level are asked of what was drawn, by drawing again. Same seed, same client. Throws a RangeError for an unknown
 * deviation, or where no such client turns up.
 */
export const generateClient = (seed: string, blueprint: Blueprint, compiled: CompiledKnowledge): CaseStudy => {
  const dice = createRandom(`client/${seed}`);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const contributors = drawContributors(compiled, dice);
    const drawn = drawDeviations(contributors, compiled, dice);
    const { shows, read } = isRead(drawn, blueprint, compiled, dice);
    if (blueprint.kind === 'driven' ? !read : blueprint.kind === 'nothing-to-correct' && (shows || read)) continue;
    const truth: ClientTruth = {
      contributors,
      ...drawn,
      measures: {},
      answers: {},
      saysNo: ['No.'],
      signs: {},
      modifications: {},
    };
    if (!fits({ index: blueprint.index, truth }, blueprint)) continue;
    const signs = blueprint.kind === 'refer' ? drawSign(compiled, blueprint.cannotBe ?? [], dice) : [];
    const answers = {
      ...drawAnswers(contributors, compiled, dice),
      ...Object.fromEntries(signs.map((sign) => [sign, { says: 'Yes.', is: true }])),
    };
    return {
      id: `generated-${seed}`,
      revision: 1,
      name: 'A client',
      summary: 'A client made up by the engine for practice and for checks.',
      difficulty: 2,
      index: blueprint.index,
      brief: {
        age: 20 + Math.floor(dice.uniform() * 24),
        sex: blueprint.sex,
        pronouns: 'they/them',
        job: 'not told',
        goal: 'to train well',
        training: 'now and then',
        opening: 'I would like to know how I move and what to work on.',
        statureMetres: 1.72,
        massKilograms: 70,
        equipment: [...compiled.equipment],
        minutesPerSession: 45,
        sessionsPerWeek: 3,
      },
      truth: { ...truth, answers },
      expert: { notes: ['Made up by the engine.'], alternatives: [] },
      sources: ['author_estimate'],
    };
  }
  throw new RangeError(`"${blueprint.index.deviation}" was never read as asked in ${MOST_TRIES} clients.`);
};
