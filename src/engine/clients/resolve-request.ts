import { LEVELS, type Level } from '#engine/clients/blueprint.ts';
import type { CaseType } from '#engine/clients/case-type.ts';
import { readPlan } from '#engine/clients/client-plan.ts';
import type { ClientRequest } from '#engine/clients/client-request.ts';
import { createRandom } from '#engine/random/create-random.ts';
import { drawOne } from '#engine/random/draw-one.ts';
import type { People } from '#schemas/people.ts';
import type { Leg } from '#schemas/vocabulary/side.ts';

/** A request with nothing left open. */
export type ResolvedRequest = {
  readonly type: CaseType;
  readonly level: Level;
  readonly deviation: string;
  readonly side: Leg;
  /** false where the request had a plan that names nothing the content has today; it was drawn instead. */
  readonly planIsKnown: boolean;
};

/** Fills in what a request leaves open, from its seed alone. Every choice has dice of its own: fixing one moves no other. */
export const resolveRequest = (
  { seed, level, plan }: ClientRequest,
  people: Pick<People, 'leads' | 'movements' | 'surprises'>,
): ResolvedRequest => {
  const dice = (what: string): number => createRandom(`request/${seed}/${what}`).uniform();
  const fixed = plan === null ? null : readPlan(plan, seed, people);
  const surprise = 100 * dice('kind');
  const { nothingToCorrect, refer } = people.surprises;
  const drawnType =
    surprise < refer
      ? 'refer'
      : surprise < refer + nothingToCorrect
        ? 'nothing-to-correct'
        : drawOne(people.leads, dice('lead'));
  const movements = people.movements.flatMap(({ deviation, share }) =>
    Array.from({ length: Math.ceil(share) }, () => deviation),
  );
  return {
    type: fixed?.type ?? drawnType,
    level: level ?? drawOne(LEVELS, dice('level')),
    deviation: fixed?.deviation ?? drawOne(movements, dice('movement')),
    side: fixed?.side ?? drawOne(['left', 'right'] as const, dice('side')),
    planIsKnown: plan === null || fixed !== null,
  };
};
