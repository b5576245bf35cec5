/** Tasks the figure can do. */
export const TASK_IDS = [
  'bodyweight-squat',
  'overhead-squat',
  'single-leg-squat',
  'step-down',
  'single-leg-balance',
  'static-stance',
  'hip-hinge',
  'single-leg-hinge',
  'lunge',
  'marching',
  'running',
  'pedalling',
  'bridge',
  'plank',
] as const;
export type TaskId = (typeof TASK_IDS)[number];
