import type { BodyPart } from './body-part.ts';
import type { SeeingTask } from './seeing-task.ts';

/** Agreement that raters reached in a study of real people. */
export type PublishedKappa = {
  readonly task: SeeingTask;
  /** The part that was rated; null where all were pooled. */
  readonly part: BodyPart | null;
  readonly low: number;
  readonly high: number;
  /** What agreed with what. */
  readonly between: 'raters' | 'raters-and-panel';
  /** Key in content/sources.yaml. */
  readonly source: string;
};

/** Read in the abstracts of the papers; the pooled figure is the interval of a meta-analysis of 31 studies, step-downs among them. */
export const PUBLISHED_KAPPAS: readonly PublishedKappa[] = [
  { task: 'overhead-squat', part: 'knee', low: 0.69, high: 0.7, between: 'raters', source: 'post2017' },
  { task: 'single-leg-squat', part: 'knee', low: 0.41, high: 0.41, between: 'raters', source: 'ressman2021' },
  { task: 'single-leg-squat', part: null, low: 0.52, high: 0.52, between: 'raters', source: 'ressman2021' },
  { task: 'single-leg-squat', part: null, low: 0.5, high: 0.65, between: 'raters', source: 'ressman2019' },
  { task: 'single-leg-squat', part: null, low: 0.6, high: 0.8, between: 'raters-and-panel', source: 'crossley2011' },
];
