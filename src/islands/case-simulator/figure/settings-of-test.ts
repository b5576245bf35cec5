import { clampFigure, type FigureSettings, meanBody } from '#engine/movement/figure-settings.ts';
import type { TaskId } from '#engine/movement/tasks/task-ids.ts';
import type { CaseStudy } from '#schemas/case.ts';

/** Tests that can be drawn, and the figure's task for each. */
const TASK_OF_TEST: Readonly<Record<string, TaskId>> = {
  'standing-posture': 'static-stance',
  'overhead-squat': 'overhead-squat',
  'single-leg-squat': 'single-leg-squat',
  'lateral-step-down': 'step-down',
  'hip-hinge': 'hip-hinge',
};

/** The client doing this test, as the figure takes it: drawn from the magnitudes of the truth. Null where there is nothing to draw. */
export function settingsOfTest(
  test: string,
  { brief, truth }: Pick<CaseStudy, 'brief' | 'truth'>,
): FigureSettings | null {
  const task = TASK_OF_TEST[test];
  if (!task) return null;
  const body = { ...meanBody(brief.sex, 'average'), statureMetres: brief.statureMetres };
  return clampFigure({ task, body, deviations: truth.deviations, modification: null }).settings;
}
