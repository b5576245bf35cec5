import type { Attempt } from '#engine/grading/attempt.ts';
import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { CaseSheet } from '#engine/grading/case-sheet.ts';
import { type GradingContext, makeGradingContext } from '#engine/grading/grading-context.ts';
import { makeLine, makeNote } from '#engine/grading/make-line.ts';
import { projectReturn } from '#engine/grading/second-visit/project-return.ts';
import type { SecondVisitState } from '#engine/grading/second-visit/second-visit-state.ts';
import { SOUND_NEXT_STEPS } from '#engine/grading/second-visit/sound-next-steps.table.ts';
import {
  followingMeasures,
  isDetectable,
  movementShare,
  type WhatHappened,
  whatHappened,
} from '#engine/grading/second-visit/what-happened.ts';
import { toPercent } from '#engine/grading/to-percent.ts';
import type { GradeLine } from '#engine/grading/verdict.ts';
import { looksAgain } from '#engine/planning/looks-again.ts';
import type { Projection } from '#engine/planning/project-plan.ts';

/** The verdict on a second visit, beside the mark of the case. Points are the sum of the lines. */
export type SecondVisitGrade =
  | { readonly status: 'not-ready' }
  /** The client was to be referred: what counts is what came back, and nothing is marked. */
  | { readonly status: 'not-marked' }
  | {
      readonly status: 'graded';
      readonly points: number;
      readonly outOf: number;
      readonly lines: readonly GradeLine[];
      readonly happened: WhatHappened;
      readonly projection: Projection;
    };

const gradeMeasured = (context: GradingContext, visit: SecondVisitState): GradeLine => {
  const { knowledge, state, truth } = context;
  const outOf = knowledge.grading.secondVisit.weights.measured;
  const { sources } = knowledge.grading;
  if (truth.nothingToCorrect) return makeLine('visit-measure-not-needed', outOf, outOf, {}, sources);
  const planned = state.plan?.retest?.finding;
  const following = followingMeasures(context).map(({ finding }) => finding);
  const taken = visit.takenAgain.map(({ finding }) => finding);
  const lookedAsPlanned =
    planned !== undefined && visit.movement !== null && looksAgain(planned, state.screen.index.deviation, knowledge);
  const telling = lookedAsPlanned
    ? planned
    : taken.find((finding) => finding === planned || following.includes(finding));
  if (telling !== undefined) return makeLine('visit-measured', outOf, outOf, { finding: telling }, sources);
  const [other] = taken;
  return other === undefined
    ? makeLine('visit-not-measured', 0, outOf, {}, sources)
    : makeLine('visit-measured-other', outOf / 2, outOf, { finding: other }, sources);
};

/** Which change is real: each number taken again and the movement itself, the share told rightly. */
const gradeJudged = (
  context: GradingContext,
  visit: SecondVisitState,
  projection: Projection,
): readonly GradeLine[] => {
  const { clearChange, unclearChange, weights } = context.knowledge.grading.secondVisit;
  const { sources } = context.knowledge.grading;
  const share = movementShare(context, projection);
  const numbers = visit.takenAgain.map((taken) => {
    const real = isDetectable(context, taken);
    const note = makeNote(
      real ? 'visit-called-error' : 'visit-called-real',
      { finding: taken.finding, side: taken.side, before: taken.before, now: taken.now },
      sources,
    );
    return { said: taken.judgedReal !== null, right: taken.judgedReal === real, note };
  });
  const said = visit.movement !== null;
  const right = visit.movement === 'clearly-less' ? share > unclearChange : said && share < clearChange;
  const note = makeNote(
    share >= clearChange ? 'visit-movement-changed' : 'visit-movement-same',
    { percent: toPercent(Math.max(0, share)) },
    sources,
  );
  const all = [...numbers, { said, right, note }];
  const rightly = all.filter((each) => each.right).length;
  if (!all.some((each) => each.said)) return [makeLine('visit-judged-nothing', 0, weights.judged, {}, sources)];
  return [
    makeLine(
      'visit-judged',
      (weights.judged * rightly) / all.length,
      weights.judged,
      { right: rightly, all: all.length },
      sources,
    ),
    ...all.filter((each) => each.said && !each.right).map((each) => each.note),
  ];
};

const gradeNext = (
  { truth, knowledge }: GradingContext,
  visit: SecondVisitState,
  happened: WhatHappened,
): readonly GradeLine[] => {
  const outOf = knowledge.grading.secondVisit.weights.next;
  const { sources } = knowledge.grading;
  const why = makeNote(`visit-${happened}`, { weeks: visit.weeks }, sources);
  const { next } = visit;
  if (next === null) return [makeLine('visit-next-none', 0, outOf, {}, sources), why];
  const sound = next === 'refer' ? (truth.disposition.action === 'modify' ? 0.5 : 0) : SOUND_NEXT_STEPS[happened][next];
  const founded = visit.takenAgain.length > 0 || visit.movement !== null || truth.nothingToCorrect;
  if (!founded && sound > 0)
    return [makeLine('visit-next-unfounded', (outOf * sound) / 2, outOf, { next }, sources), why];
  const rule = sound === 1 ? 'visit-next-right' : sound > 0 ? 'visit-next-safe' : 'visit-next-off';
  return [makeLine(rule, outOf * sound, outOf, { next }, sources), why];
};

/**
 * The verdict on the second visit: asked how it went, took the right thing again, told change from error, chose a next
 * step that the readings ask for. Pure: the same actions give the same verdict.
 */
export const gradeSecondVisit = (sheet: CaseSheet, attempt: Attempt, knowledge: CaseKnowledge): SecondVisitGrade => {
  const context = makeGradingContext(sheet, attempt, knowledge);
  const { state, truth } = context;
  const visit = state.secondVisit;
  if (visit === null) return { status: 'not-ready' };
  if (truth.disposition.action === 'refer') return { status: 'not-marked' };
  if (!visit.ended) return { status: 'not-ready' };
  const projection = projectReturn(sheet, attempt, state.plan, visit.weeks, knowledge);
  const happened = whatHappened(context, visit, projection);
  const { caughtUp } = knowledge.grading.secondVisit.weights;
  const asked = visit.done !== null;
  const lines = [
    makeLine(
      asked ? 'visit-caught-up' : 'visit-not-caught-up',
      asked ? caughtUp : 0,
      caughtUp,
      { percent: toPercent(projection.adherence) },
      knowledge.grading.sources,
    ),
    gradeMeasured(context, visit),
    ...gradeJudged(context, visit, projection),
    ...gradeNext(context, visit, happened),
  ];
  return {
    status: 'graded',
    points: lines.reduce((sum, { points }) => sum + points, 0),
    outOf: lines.reduce((sum, { outOf }) => sum + outOf, 0),
    lines,
    happened,
    projection,
  };
};
