import { LEVELS } from '#engine/clients/blueprint.ts';
import { type ClientRequest, type RequestNote, SEED_LENGTH_MAX } from '#engine/clients/client-request.ts';

/** Small letters, digits and single hyphens; anything else becomes a hyphen. Empty where nothing is left. */
export const toSeed = (asked: string): string =>
  asked
    .slice(0, 4 * SEED_LENGTH_MAX)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, SEED_LENGTH_MAX)
    .replace(/-+$/, '');

type Parsed = { readonly request: ClientRequest | null; readonly notes: readonly RequestNote[] };

/** The request of an address (its `seed`, `level` and `plan`), put right where needed; null where it asks for nobody. */
export const parseClientRequest = (asked: {
  readonly seed: string | null;
  readonly level: string | null;
  readonly plan: string | null;
}): Parsed => {
  const seed = toSeed(asked.seed ?? '');
  if (seed === '') return { request: null, notes: asked.seed ? ['seed-changed'] : [] };
  const level = LEVELS.find((known) => String(known) === asked.level) ?? null;
  const plan = asked.plan !== null && /^[0-9a-z]{9}$/.test(asked.plan) ? asked.plan : null;
  const notes: readonly RequestNote[] = [
    ...(seed === asked.seed ? [] : (['seed-changed'] as const)),
    ...(asked.level !== null && level === null ? (['level-unknown'] as const) : []),
    ...(asked.plan !== null && plan === null ? (['plan-unknown'] as const) : []),
  ];
  return { request: { seed, level, plan }, notes };
};

/** The same request as the search part of an address; `parseClientRequest` reads it back. */
export const makeClientQuery = ({ seed, level, plan }: ClientRequest): string =>
  `?seed=${seed}${level === null ? '' : `&level=${level}`}${plan === null ? '' : `&plan=${plan}`}`;
