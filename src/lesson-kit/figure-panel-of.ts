import { meanBody } from '#engine/movement/body/mean-body.ts';
import { parseDeviations } from '#engine/movement/deviations/parse-deviations.ts';
import { checkFigure } from '#engine/movement/figure-settings.ts';
import { TASKS } from '#engine/movement/tasks/tasks.table.ts';
import type { FigurePanel } from '#islands/movement-figure/figure-panel.ts';
import type { FigureTag } from '#lesson-kit/figure-tag.ts';

/** What an author says about one body. */
type AuthoredFigure = Pick<FigureTag, 'task' | 'sex' | 'build' | 'leg'> & {
  readonly deviations: string;
  readonly label: string;
};

/** The panel an author describes. Throws with every mistake when it cannot be drawn: the build stops there. */
export const figurePanelOf = ({
  task,
  deviations,
  sex = 'female',
  build = 'average',
  label,
  leg,
}: AuthoredFigure): FigurePanel => {
  const known = TASKS[task];
  if (known === undefined)
    throw new Error(`Figure: "${task}" is not a task; it knows ${Object.keys(TASKS).join(', ')}.`);
  const parsed = parseDeviations(known, deviations);
  const settings = { task, body: meanBody(sex, build), deviations: parsed.deviations, modification: null, leg };
  const problems = [...parsed.problems, ...checkFigure(settings)];
  if (problems.length > 0) throw new Error(`Figure (${task}): ${problems.join(' ')}`);
  return { label, settings };
};
