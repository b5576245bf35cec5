import type { Worksheet } from '#engine/worksheet/worksheet.ts';

/** A sheet with nothing on it yet. */
export const buildWorksheet = (changed: Partial<Worksheet> = {}): Worksheet => ({
  version: 1,
  id: 'sheet-one',
  nickname: 'Blue shoes',
  sex: 'female',
  index: { deviation: 'two-leg-squat-knee-in', side: 'left' },
  begunAt: '2026-11-01T09:00:00.000Z',
  changedAt: '2026-11-01T09:00:00.000Z',
  entries: [],
  skipped: [],
  draft: null,
  circumstances: { equipment: [], minutesPerSession: 30, sessionsPerWeek: 2 },
  leftOut: [],
  ...changed,
});
