import { contributorDrives } from '#engine/clients/contributor-drives.ts';
import { deviationShare } from '#engine/clients/deviation-shows.ts';
import type { GradingContext } from '#engine/grading/grading-context.ts';
import type { SecondVisitState } from '#engine/grading/second-visit/second-visit-state.ts';
import { doseShare } from '#engine/planning/dose-share.ts';
import { expectedGain } from '#engine/planning/expected-gain.ts';
import { minimalDetectableChange } from '#engine/planning/minimal-detectable-change.ts';
import { probableDrivers } from '#engine/planning/probable-drivers.ts';
import type { Projection } from '#engine/planning/project-plan.ts';
import { type RetestMeasure, retestMeasures } from '#engine/planning/retest-measures.ts';

/**
 * What the weeks between the visits show: something moved · hardly anything was done · too early for the tape ·
 * the plan trains nothing that probably drives · it had its time and nothing moved · there was nothing to correct.
 */
export type WhatHappened = 'moved' | 'little-done' | 'too-early' | 'off-target' | 'no-change' | 'nothing-to-correct';

/**
 * Measures that follow a driver of the index deviation: what probably drives it by the readings of the first visit, and
 * what truly does, so that nobody is marked down for a plan that was right for a reason they misread.
 */
export const followingMeasures = ({ sheet, assessment, knowledge }: GradingContext): readonly RetestMeasure[] => {
  const probable = probableDrivers(assessment, knowledge.grading.thresholds).map(({ contributor }) => contributor);
  const driving = knowledge.contributors.map(({ id }) => id).filter((id) => contributorDrives(sheet.study, id));
  return [...new Set([...probable, ...driving])].flatMap((contributor) =>
    retestMeasures(contributor, sheet.study.index.deviation, knowledge),
  );
};

/** Share of the way from "present" to "absent" that the index deviation went: 0 unchanged, 1 all of the way. */
export const movementShare = ({ sheet, knowledge }: GradingContext, { index }: Pick<Projection, 'index'>): number => {
  const known = knowledge.deviations.find(({ id }) => id === sheet.study.index.deviation);
  return known === undefined ? 0 : deviationShare(known, index.before) - deviationShare(known, index.after);
};

/** true if a number taken again changed by more than its minimal detectable change. */
export const isDetectable = (
  { state, knowledge }: GradingContext,
  { finding, before, now }: Pick<SecondVisitState['takenAgain'][number], 'finding' | 'before' | 'now'>,
): boolean => {
  const detectable = minimalDetectableChange(finding, state.screen.sex, knowledge);
  return detectable !== null && Math.abs(now - before) > detectable;
};

/** Reads the weeks between the visits from what could be seen and measured, and from what was done. */
export const whatHappened = (
  context: GradingContext,
  visit: SecondVisitState,
  projection: Projection,
): WhatHappened => {
  const { truth, state, knowledge } = context;
  if (truth.nothingToCorrect) return 'nothing-to-correct';
  const following = followingMeasures(context);
  const better = visit.takenAgain.some((taken) => {
    const measure = following.find(({ finding }) => finding === taken.finding);
    return (
      measure !== undefined && isDetectable(context, taken) && Math.sign(taken.now - taken.before) === measure.better
    );
  });
  if (better || movementShare(context, projection) >= knowledge.grading.secondVisit.clearChange) return 'moved';
  if (projection.adherence < knowledge.grading.secondVisit.littleDone) return 'little-done';
  const plan = { items: state.plan?.items ?? [] };
  const trained = following.flatMap(({ finding, response }) => {
    const dose = response === null ? 0 : doseShare(response, plan, knowledge);
    return response === null || dose === 0 ? [] : [{ finding, response, dose }];
  });
  if (trained.length === 0) return 'off-target';
  const late = trained.some(({ finding, response, dose }) => {
    const start = state.screen.readings.find((had) => had.finding === finding)?.value;
    const baseline = typeof start === 'number' ? start : 0;
    const gain = expectedGain(response, baseline, visit.weeks, { adherence: 1, dose }, knowledge);
    const detectable = minimalDetectableChange(finding, state.screen.sex, knowledge);
    return detectable !== null && Math.abs(gain) > detectable;
  });
  return late ? 'no-change' : 'too-early';
};
