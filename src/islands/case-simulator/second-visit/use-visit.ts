import { useMemo } from 'react';
import { projectReturn } from '#engine/grading/second-visit/project-return.ts';
import type { SecondVisitState } from '#engine/grading/second-visit/second-visit-state.ts';
import type { Projection } from '#engine/planning/project-plan.ts';
import { useDesk } from '../attempt/desk.ts';

/** The second visit and the client as they come back; null until they have. */
export function useVisit(): { readonly visit: SecondVisitState; readonly projection: Projection } | null {
  const { data, run, state } = useDesk();
  const { secondVisit: visit, plan } = state;
  const weeks = visit?.weeks ?? null;
  const projection = useMemo(
    () => (weeks === null ? null : projectReturn(data.sheet, run, plan, weeks, data.knowledge)),
    [data, run, plan, weeks],
  );
  return visit && projection ? { visit, projection } : null;
}
