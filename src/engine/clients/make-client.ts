import type { Blueprint } from '#engine/clients/blueprint.ts';
import type { CaseType } from '#engine/clients/case-type.ts';
import { makeClientId } from '#engine/clients/client-id.ts';
import type { ClientRequest } from '#engine/clients/client-request.ts';
import { cannotAnswerYes, drawPerson } from '#engine/clients/draw-person.ts';
import { generateClient } from '#engine/clients/generate-client.ts';
import { introduceClient } from '#engine/clients/introduce-client.ts';
import { levelOf } from '#engine/clients/level-of.ts';
import { resolveRequest } from '#engine/clients/resolve-request.ts';
import { studyRevision } from '#engine/clients/study-revision.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { People } from '#schemas/people.ts';

export type MadeClient = {
  readonly study: CaseStudy;
  /** What the request asked for, or what was drawn where it left that open. */
  readonly type: CaseType;
  /** false where the plan of the request names nothing the content has today; the client was drawn without it. */
  readonly planIsKnown: boolean;
  /** false where nobody of the level asked for turned up; the client is of another level. */
  readonly levelIsKept: boolean;
};

const drawTruth = (seed: string, blueprint: Blueprint, compiled: CompiledKnowledge): CaseStudy => {
  try {
    return generateClient(seed, blueprint, compiled);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const { level: _, ...anyLevel } = blueprint;
    return generateClient(seed, anyLevel, compiled);
  }
};

/**
 * Makes up the client of a request: a truth drawn from the knowledge, and a person drawn without looking at it; `draw`
 * counts the truths drawn for this person before. Same request, knowledge, people and draw, same client. Throws a RangeError where the knowledge has no such client.
 */
export const makeClient = (
  request: ClientRequest,
  people: People,
  compiled: CompiledKnowledge,
  draw = 0,
): MadeClient => {
  const id = makeClientId(request);
  const { type, level, deviation, side, planIsKnown } = resolveRequest(request, people);
  const person = drawPerson(id, people);
  const questions = compiled.tests.flatMap(({ findings }) =>
    findings.filter(({ reads }) => reads.kind === 'history').map((finding) => finding.id),
  );
  const kind = type === 'refer' ? 'refer' : type === 'nothing-to-correct' ? 'nothing-to-correct' : 'driven';
  const drawn = drawTruth(
    draw === 0 ? id : `${id}/${draw}`,
    {
      kind,
      level,
      index: { deviation, side },
      sex: person.brief.sex,
      cannotBe: cannotAnswerYes(person, questions, people),
      ...(kind === 'driven' ? { lead: type } : {}),
    },
    compiled,
  );
  const client = { ...introduceClient(drawn, id, person, people, compiled), id, difficulty: levelOf(drawn) };
  return {
    study: { ...client, revision: studyRevision(client) },
    type,
    planIsKnown,
    levelIsKept: client.difficulty === level,
  };
};
