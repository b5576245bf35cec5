import type { Reading } from '#engine/screening/reading.ts';
import type { NamedFinding } from './make-names.ts';
import type { Say } from './make-say.ts';

/** How a unit is printed after its number; a unit not named here is printed as it stands. */
const UNIT_SUFFIX: Readonly<Record<string, string>> = {
  degrees: '°',
  centimetres: ' cm',
  millimetres: ' mm',
  seconds: ' s',
  'percent of body weight': ' % of body weight',
  'percent of leg length': ' % of leg length',
};

/** Digits worth printing: one decimal where the instrument's error is below one unit. */
export function decimalsOf(finding: Extract<NamedFinding, { kind: 'number' }>): 0 | 1 {
  const { standardErrorOfMeasurement: error } = finding;
  const least = typeof error === 'number' ? error : error.female;
  return least > 0 && least < 1 ? 1 : 0;
}

export const unitSuffix = (unit: string): string => UNIT_SUFFIX[unit] ?? ` ${unit}`;

/** A reading's value in words: "8.4 cm", "yes", "fair". */
export function formatValue(value: Reading['value'], finding: NamedFinding, say: Say): string {
  if (typeof value === 'number') {
    return finding.kind === 'number'
      ? `${value.toFixed(decimalsOf(finding))}${unitSuffix(finding.unit)}`
      : String(value);
  }
  if (typeof value === 'boolean') return say(value ? 'case.value.yes' : 'case.value.no');
  return say(`case.category.${value}`);
}
