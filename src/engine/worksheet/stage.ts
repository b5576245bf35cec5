import { movementScreen } from '#engine/grading/movement-screen.ts';
import type { CompiledKnowledge } from '#engine/screening/compiled-knowledge.ts';
import { disposition } from '#engine/screening/disposition.ts';
import { safetyQuestions } from './safety-questions.ts';
import { toScreen } from './to-screen.ts';
import type { Worksheet } from './worksheet.ts';

/** How far a sheet is: safety questions first, then the movement itself, then tests; a sign stops it at any point. */
export type WorksheetStage = 'asking' | 'watching' | 'testing' | 'stopped';

/** The stage a sheet is in, from its entries alone. */
export const worksheetStage = (
  sheet: Pick<Worksheet, 'sex' | 'index' | 'entries'>,
  knowledge: CompiledKnowledge,
): WorksheetStage => {
  const screen = toScreen(sheet);
  if (disposition(screen, knowledge).stopsSession) return 'stopped';
  const recorded = new Set(screen.readings.map(({ finding }) => finding));
  if (!safetyQuestions(knowledge.tests, knowledge).every(({ finding }) => recorded.has(finding.id))) return 'asking';
  const movement = movementScreen(sheet.index, knowledge);
  return sheet.entries.some(({ test }) => test === movement) ? 'testing' : 'watching';
};
