import { parseClientId } from '#engine/clients/client-id.ts';
import type { ClientRequest } from '#engine/clients/client-request.ts';
import { drawPerson } from '#engine/clients/draw-person.ts';
import { makeClientQuery } from '#engine/clients/parse-client-request.ts';
import { resolveRequest } from '#engine/clients/resolve-request.ts';
import type { CaseRecord, LearnerRecord } from '#engine/record/learner-record.ts';
import type { People } from '#schemas/people.ts';

/** Runs with one made-up client; `query` is the search part of the address that brings this client back. */
export type MadeUpRuns = { readonly request: ClientRequest; readonly query: string; readonly record: CaseRecord };

/** Every made-up client of a record, the one met last first. */
export const listMadeUp = ({ cases }: Pick<LearnerRecord, 'cases'>): readonly MadeUpRuns[] =>
  [...cases.values()]
    .flatMap((record) => {
      const request = parseClientId(record.id);
      return request ? [{ request, query: makeClientQuery(request), record }] : [];
    })
    .reverse();

/** Whether any run with a client was passed. */
export const isPassed = ({ attempts }: CaseRecord): boolean => attempts.some(({ result }) => result?.passed === true);

/**
 * Who it is: name and level asked for, from the request alone. `type` is null until a run is graded, since it gives the
 * answer away.
 */
export const describeMadeUp = ({ request, record }: MadeUpRuns, people: People) => {
  const { type, level } = resolveRequest(request, people);
  const isGraded = record.attempts.some(({ result }) => result !== null);
  return { name: drawPerson(record.id, people).name, level, type: isGraded ? type : null };
};

/** "First time 61 of 100, best 82 of 100, passed", or "begun". */
export const describeRuns = ({ attempts }: CaseRecord): string => {
  const results = attempts.flatMap(({ result }) => (result ? [result] : []));
  const [first] = results;
  if (!first) return 'begun';
  const best = Math.max(...results.map(({ total }) => total));
  const passed = results.some(({ passed }) => passed) ? 'passed' : 'not passed yet';
  const firstWords = `${Math.round(first.total)} of 100`;
  return best > first.total
    ? `First time ${firstWords}, best ${Math.round(best)} of 100, ${passed}`
    : `${firstWords}, ${passed}`;
};
