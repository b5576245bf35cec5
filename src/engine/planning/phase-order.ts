import type { Phase } from '#schemas/vocabulary/phase.ts';

/** The order of a session: a teaching convention, not trial evidence. */
export const PHASE_ORDER: Readonly<Record<Phase, number>> = {
  release: 0,
  lengthen: 1,
  activate: 2,
  integrate: 3,
  load: 4,
};

/** true for the phases that prepare rather than train: together they stay within the corrective minutes. */
export const isPreparing = (phase: Phase): boolean => PHASE_ORDER[phase] < PHASE_ORDER.integrate;
