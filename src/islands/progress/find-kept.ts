import { parseClientId } from '#engine/clients/client-id.ts';
import { makeClientQuery } from '#engine/clients/parse-client-request.ts';
import type { CaseAttemptRecord, CaseResult, LearnerRecord } from '#engine/record/learner-record.ts';
import type { Outline } from './outline.ts';

/** A client somebody asked to come back to, and the runs that say so. */
export type KeptClient = {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** When the latest run that says so was graded, or begun where it has no grade yet. */
  readonly at: string;
  readonly result: CaseResult | null;
  readonly runs: readonly Pick<CaseAttemptRecord, 'id' | 'revision'>[];
};

/** The last word a run says about being kept; false where it says nothing. Actions of unknown shape say nothing. */
const isKept = ({ actions }: CaseAttemptRecord): boolean => {
  const said = actions.flatMap((action) =>
    action !== null && typeof action === 'object' && 'type' in action && action.type === 'kept-for-review'
      ? [action.keep === true]
      : [],
  );
  return said.at(-1) ?? false;
};

/** Clients kept for review, those met first first. A client the course no longer has is left out: nothing to go back to. */
export function findKept(record: LearnerRecord, { modules, generatedHref }: Outline): readonly KeptClient[] {
  const written = new Map(modules.flatMap(({ cases }) => cases.map((client) => [client.id, client] as const)));
  return [...record.cases.values()].flatMap(({ id, attempts }) => {
    const runs = attempts.filter(isKept);
    const latest = runs.at(-1);
    if (!latest) return [];
    const client = written.get(id);
    const request = parseClientId(id);
    const place = client
      ? { label: client.name, href: client.href }
      : request && generatedHref
        ? { label: `Made-up client ${request.seed}`, href: generatedHref + makeClientQuery(request) }
        : null;
    if (!place) return [];
    const { result, startedAt } = latest;
    return [
      { id, ...place, at: result?.at ?? startedAt, result, runs: runs.map(({ id, revision }) => ({ id, revision })) },
    ];
  });
}
