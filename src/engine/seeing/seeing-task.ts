/** The movements the drill shows. */
export const SEEING_TASKS = ['overhead-squat', 'single-leg-squat'] as const;
export type SeeingTask = (typeof SEEING_TASKS)[number];

/** How a clip was taken in: as a film, frame by frame, or read as words. They are never pooled. */
export const SEEING_MODES = ['film', 'frames', 'words'] as const;
export type SeeingMode = (typeof SEEING_MODES)[number];
