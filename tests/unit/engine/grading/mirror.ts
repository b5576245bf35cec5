import type { Attempt, CaseAction, StatedHypotheses } from '#engine/grading/attempt.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { CaseStudy } from '#schemas/case.ts';
import type { Side } from '#schemas/vocabulary/side.ts';

const flip = (side: Side): Side => (side === 'left' ? 'right' : side === 'right' ? 'left' : 'central');
const flipSide = <T extends { readonly side: Side }>(thing: T): T => ({ ...thing, side: flip(thing.side) });
type PerSide<T> = { left: T; right: T } | { central: T };
const swap = <T>(value: PerSide<T>): PerSide<T> =>
  'central' in value ? value : { left: value.right, right: value.left };
const swapAll = <T>(record: Record<string, PerSide<T>>): Record<string, PerSide<T>> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, swap(value)]));

/** What leans or shifts to one side leans to the other. */
const mirrorMagnitudes = (record: Record<string, PerSide<number>>): Record<string, PerSide<number>> =>
  Object.fromEntries(
    Object.entries(swapAll(record)).map(([id, value]) => [
      id,
      id.endsWith('-shift') && 'central' in value ? { central: -value.central } : value,
    ]),
  );

/** The same client seen in a mirror. */
export const mirrorStudy = (study: CaseStudy): CaseStudy => {
  const { truth, index } = study;
  return {
    ...study,
    index: { ...index, side: index.side === 'left' ? 'right' : 'left' },
    truth: {
      ...truth,
      contributors: Object.fromEntries(
        Object.entries(truth.contributors).map(([id, where]) => [
          id,
          where === 'central' ? where : where.map((leg) => (leg === 'left' ? 'right' : 'left')),
        ]),
      ),
      drives: truth.drives.map((link) => ({ ...link, sides: link.sides.map(flip) })),
      deviations: mirrorMagnitudes(truth.deviations),
      measures: swapAll(truth.measures),
      signs: swapAll(truth.signs),
      answers: Object.fromEntries(
        Object.entries(truth.answers).map(([id, { says, is }]) => [
          id,
          { says, is: typeof is === 'boolean' ? is : { left: is.right, right: is.left } },
        ]),
      ),
      modifications: Object.fromEntries(
        Object.entries(truth.modifications).map(([test, magnitudes]) => [test, mirrorMagnitudes(magnitudes)]),
      ),
    },
  };
};

const mirrorStated = ({ hypotheses, lead, links }: StatedHypotheses): StatedHypotheses => ({
  hypotheses: hypotheses.map(flipSide),
  lead: typeof lead === 'string' ? lead : flipSide(lead),
  links: links.map(flipSide),
});

const mirrorAction = (action: CaseAction): CaseAction => {
  switch (action.type) {
    case 'asked':
    case 'tested':
    case 'rated':
      return { ...action, readings: action.readings.map((reading: Reading) => flipSide(reading)) };
    case 'measured':
      return flipSide(action);
    case 'hypothesised':
      return { ...action, stated: mirrorStated(action.stated) };
    case 'planned':
      return {
        ...action,
        plan: { ...action.plan, retest: action.plan.retest === null ? null : flipSide(action.plan.retest) },
      };
    default:
      return action;
  }
};

export const mirrorSheet = ({ study, path }: CaseSheet): CaseSheet => ({ study: mirrorStudy(study), path });
export const mirrorAttempt = (attempt: Attempt): Attempt => ({
  ...attempt,
  actions: attempt.actions.map(mirrorAction),
});
