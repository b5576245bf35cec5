import type { CaseKnowledge } from '#engine/grading/case-knowledge.ts';
import type { Reading } from '#engine/screening/reading.ts';
import type { Worksheet, WorksheetEntry } from './worksheet.ts';

export type PainStops = {
  /** Tests that hurt, in the order they were taken. */
  readonly hurt: readonly string[];
  /** Tests not to be taken on this sheet any more: those that hurt, and all that repeat a movement that hurt. */
  readonly stopped: readonly string[];
  /** Whether the movement the sheet is about hurt: then there is no plan either. */
  readonly movement: boolean;
};

type PainKnowledge = Pick<CaseKnowledge, 'tests'> & {
  readonly grading: Pick<CaseKnowledge['grading'], 'painFindings' | 'provokingTests'>;
};

const isPain = ({ finding, value }: Reading, { grading }: PainKnowledge): boolean =>
  grading.painFindings.includes(finding) && value === true;

/** The pain finding a form adds to a test; null where the test asks for pain itself, or the knowledge has none. */
export const addedPainFinding = (test: string, { tests, grading }: PainKnowledge): string | null => {
  const own = tests.find(({ id }) => id === test)?.findings ?? [];
  return own.some(({ id }) => grading.painFindings.includes(id)) ? null : (grading.painFindings[0] ?? null);
};

/** Whether one taking of a test provoked pain. */
export const didHurt = ({ readings }: Pick<WorksheetEntry, 'readings'>, knowledge: PainKnowledge): boolean =>
  readings.some((reading) => isPain(reading, knowledge));

/** What pain puts an end to: pain provoked by a test stops that line. A test that asks for pain asks it of the movement. */
export const painStops = ({ entries }: Pick<Worksheet, 'entries'>, knowledge: PainKnowledge): PainStops => {
  const { provokingTests } = knowledge.grading;
  const hurt = [...new Set(entries.filter((entry) => didHurt(entry, knowledge)).map(({ test }) => test))];
  const movement = hurt.some((test) => provokingTests.includes(test) || addedPainFinding(test, knowledge) === null);
  const asking = knowledge.tests.map(({ id }) => id).filter((test) => addedPainFinding(test, knowledge) === null);
  return { hurt, stopped: [...new Set([...hurt, ...(movement ? [...provokingTests, ...asking] : [])])], movement };
};
