import { caseType } from '#engine/clients/case-type.ts';
import { clientTypes, makePlan, type Offers } from '#engine/clients/client-plan.ts';
import type { ClientRequest } from '#engine/clients/client-request.ts';
import { createRandom } from '#engine/random/create-random.ts';
import { drawOne } from '#engine/random/draw-one.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';

type From = Pick<CaseStudy, 'id' | 'index' | 'truth' | 'brief' | 'difficulty'>;

const SEED_LETTERS = 8;
/** A seed that follows from a run, so that the same debrief always offers the same people. */
const seedAfter = (run: string, what: string): string =>
  Array.from({ length: SEED_LETTERS }, (_, letter) =>
    Math.floor(createRandom(`next/${run}/${what}/${letter}`).uniform() * 36).toString(36),
  ).join('');

const isLevel = (difficulty: number): difficulty is 1 | 2 | 3 => [1, 2, 3].includes(difficulty);

const requestFor = (
  study: From,
  run: string,
  what: string,
  type: string,
  side: 'left' | 'right' | null,
): ClientRequest => {
  const seed = seedAfter(`${study.id}/${run}`, what);
  return {
    seed,
    level: isLevel(study.difficulty) ? study.difficulty : null,
    plan: makePlan({ deviation: study.index.deviation, type, side }, seed),
  };
};

/** Somebody else with the same movement for the same reason; null where made-up clients cannot have it. */
export const requestLike = (
  study: From,
  run: string,
  offers: Offers,
  knowledge: CompiledKnowledge,
): ClientRequest | null => {
  const type = caseType(study, knowledge);
  return canBe(study, type, offers) ? requestFor(study, run, 'like', type, null) : null;
};

/** Somebody with the same movement on the same side for another reason alone; null where made-up clients cannot have it. */
export const requestContrast = (
  study: From,
  run: string,
  offers: Offers,
  knowledge: CompiledKnowledge,
): ClientRequest | null => {
  const own = caseType(study, knowledge);
  const others = offers.leads.filter((type) => type !== own && canBe(study, type, offers));
  if (others.length === 0 || !hasMovement(study, offers)) return null;
  const type = drawOne(others, createRandom(`next/${study.id}/${run}/type`).uniform());
  const request = requestFor(study, run, 'contrast', type, study.index.side);
  return request.level === 3 ? { ...request, level: 2 } : request;
};

const hasMovement = ({ index }: From, { movements }: Offers): boolean =>
  movements.some(({ deviation }) => deviation === index.deviation);
const canBe = (study: From, type: string, offers: Offers): boolean =>
  hasMovement(study, offers) && clientTypes(offers).includes(type);
