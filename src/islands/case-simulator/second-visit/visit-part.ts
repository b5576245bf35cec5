import type { SecondVisitState } from '#engine/grading/second-visit/second-visit-state.ts';
import type { Projection } from '#engine/planning/project-plan.ts';

/** What the parts of a second visit are given. */
export type VisitPart = { readonly visit: SecondVisitState; readonly projection: Projection };
