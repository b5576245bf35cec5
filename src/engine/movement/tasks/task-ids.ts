/** Tasks the figure can do. */
export const TASK_IDS = [
  'bodyweight-squat',
  'overhead-squat',
  'single-leg-squat',
  'step-down',
  'single-leg-balance',
  'static-stance',
  'hip-hinge',
  'lunge',
  'marching',
] as const;
export type TaskId = (typeof TASK_IDS)[number];
