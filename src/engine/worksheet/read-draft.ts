import type { Reading } from '#engine/screening/reading.ts';
import type { Side } from '#schemas/vocabulary/side.ts';
import { readValue, type ValueProblem, type WrittenFinding } from './read-value.ts';
import type { WorksheetDraft } from './worksheet.ts';

/** Where a value of a form stands. */
export const draftKey = (finding: string, side: Side): string => `${finding} ${side}`;

export type DraftReading = {
  readonly readings: readonly Reading[];
  /** What cannot be taken down as it stands, by draft key. */
  readonly problems: Readonly<Record<string, ValueProblem>>;
};

const SIDES_OF = { lateral: ['left', 'right'], bilateral: ['central'], central: ['central'] } as const satisfies Record<
  string,
  readonly Side[]
>;

/** The sides a finding is read on: both legs, or once for the person. */
export const readingSides = (laterality: 'lateral' | 'bilateral' | 'central'): readonly Side[] => SIDES_OF[laterality];

/** A form as readings. A field left empty is no reading: nobody looked. */
export const readDraft = (
  { values, filmed }: Pick<WorksheetDraft, 'values' | 'filmed'>,
  findings: readonly WrittenFinding[],
  sex: 'female' | 'male',
): DraftReading => {
  const readings: Reading[] = [];
  const problems: Record<string, ValueProblem> = {};
  for (const finding of findings)
    for (const side of readingSides(finding.side)) {
      const key = draftKey(finding.id, side);
      const written = values[key]?.trim() ?? '';
      if (written === '') continue;
      const read = readValue(written, finding, sex);
      if (read.status === 'read')
        readings.push({ finding: finding.id, side, value: read.value, ...(filmed && { filmed }) });
      else problems[key] = read.problem;
    }
  return { readings, problems };
};

/** Readings as a form shows them again, to be changed. */
export const toDraftValues = (readings: readonly Reading[]): WorksheetDraft['values'] =>
  Object.fromEntries(
    readings.map(({ finding, side, value }) => [
      draftKey(finding, side),
      typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
    ]),
  );
