import type { ClientRequest } from '#engine/clients/client-request.ts';
import { requestContrast, requestLike } from '#engine/clients/next-requests.ts';
import { makeClientQuery } from '#engine/clients/parse-client-request.ts';
import type { CaseAddresses, CaseData } from '../attempt/case-data.ts';
import type { Run } from '../attempt/read-runs.ts';

/** Addresses of a made-up client like this one, and of one with the same movement for another reason; null where there is none. */
export function madeUpNeighbours(
  generated: CaseAddresses['generated'],
  { sheet, knowledge }: Pick<CaseData, 'sheet' | 'knowledge'>,
  run: Pick<Run, 'id'>,
): { readonly like: string | null; readonly contrast: string | null } {
  if (generated === null) return { like: null, contrast: null };
  const { href, offers } = generated;
  const addressOf = (request: ClientRequest | null) => request && href + makeClientQuery(request);
  return {
    like: addressOf(requestLike(sheet.study, run.id, offers, knowledge)),
    contrast: addressOf(requestContrast(sheet.study, run.id, offers, knowledge)),
  };
}
