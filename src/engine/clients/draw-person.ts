import { answerFromBrief } from '#engine/clients/answer-from-brief.ts';
import { createRandom } from '#engine/random/create-random.ts';
import { drawOne } from '#engine/random/draw-one.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { People } from '#schemas/people.ts';

/** Who a made-up client is: everything that does not depend on what is true of their body. */
export type Person = {
  readonly name: string;
  readonly brief: Omit<CaseStudy['brief'], 'opening'>;
  readonly temper: People['tempers'][number];
  /** The history test about their sport; null where there is none. */
  readonly asks: string | null;
};

/**
 * A person from a seed. Every trait has dice of its own, so none depends on another (a name goes with a sex, stature
 * with sex, and mass with stature; nothing else does) and none on the truth, which these dice never see.
 */
export const drawPerson = (seed: string, people: People): Person => {
  const dice = (trait: string) => createRandom(`person/${seed}/${trait}`);
  const one = <T>(trait: string, items: readonly T[]): T => drawOne(items, dice(trait).uniform());
  const sex = one('sex', ['female', 'male'] as const);
  const { statureMetres: mean, spread } = people.sizes[sex];
  const stature = Math.min(2.05, Math.max(1.45, mean + spread * dice('stature').normal()));
  const { least, most } = people.sizes.kilogramsPerSquareMetre;
  const { training, asks } = one('sport', people.sports);
  const { from, to } = people.ages;
  return {
    name: one('name', people.names[sex]),
    temper: one('temper', people.tempers),
    asks: asks ?? null,
    brief: {
      age: from + Math.floor(dice('age').uniform() * (to - from + 1)),
      sex,
      pronouns: sex === 'female' ? 'she/her' : 'he/him',
      job: one('job', people.jobs),
      goal: one('goal', people.goals),
      training,
      statureMetres: Math.round(100 * stature) / 100,
      massKilograms: Math.round(stature ** 2 * (least + (most - least) * dice('mass').uniform())),
      equipment: [...one('equipment', people.equipment)],
      minutesPerSession: one('minutes', people.minutesPerSession),
      sessionsPerWeek: one('sessions', people.sessionsPerWeek),
    },
  };
};

/** History questions this person cannot answer with yes: what the brief settles as a no, and what people.yaml lists. */
export const cannotAnswerYes = (
  { brief }: Pick<Person, 'brief'>,
  questions: readonly string[],
  { cannotBe }: Pick<People, 'cannotBe'>,
): readonly string[] => [
  ...cannotBe.anyone,
  ...(brief.sex === 'male' ? cannotBe.male : []),
  ...questions.filter((question) => answerFromBrief({ ...brief, opening: '' }, question) === false),
];
