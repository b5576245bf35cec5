import type { ClientRequest } from '#engine/clients/client-request.ts';
import { parseClientRequest } from '#engine/clients/parse-client-request.ts';

const ID = /^generated-([0-3])-(any|[0-9a-z]{9})-([a-z0-9-]+)$/;

/** The id under which runs with a made-up client are kept: the whole request, so that the client can be met again. */
export const makeClientId = ({ seed, level, plan }: ClientRequest): string =>
  `generated-${level ?? 0}-${plan ?? 'any'}-${seed}`;

/** The request behind an id of the record; null for any other case. */
export const parseClientId = (id: string): ClientRequest | null => {
  const [, level, plan, seed] = ID.exec(id) ?? [];
  if (level === undefined || plan === undefined || seed === undefined) return null;
  const { request, notes } = parseClientRequest({
    seed,
    level: level === '0' ? null : level,
    plan: plan === 'any' ? null : plan,
  });
  return notes.length === 0 ? request : null;
};
