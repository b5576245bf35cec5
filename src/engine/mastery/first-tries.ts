import type { CaseType } from '#engine/clients/case-type.ts';
import type { LearnerRecord } from '#engine/record/learner-record.ts';

/** How the first finished attempt at one client went. `at` is ISO 8601 UTC. */
export type FirstTry = { readonly id: string; readonly type: CaseType; readonly passed: boolean; readonly at: string };

/**
 * The first attempt at each client whose type is known, oldest first. An attempt in learn mode is no try: it was told how
 * it went on the way. It still takes the client, for whom no later attempt is a first one.
 */
export const firstTries = (
  record: Pick<LearnerRecord, 'cases'>,
  typeOf: (id: string) => CaseType | null,
): readonly FirstTry[] =>
  [...record.cases.values()]
    .flatMap(({ id, attempts }): readonly FirstTry[] => {
      const type = typeOf(id);
      const first = attempts.find(({ result }) => result !== null);
      if (type === null || first === undefined || first.result === null) return [];
      if (first.mode === 'learn' || first.mode === 'revised') return [];
      return [{ id, type, passed: first.result.passed, at: first.result.at }];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
