/** Smallest step a trainer records, per unit; 1 where none is named. Conventions of the instruments, our judgement. */
const STEPS: Readonly<Record<string, number>> = {
  centimetres: 0.1,
  'percent of body weight': 0.1,
  'percent of leg length': 0.5,
  'times body weight': 0.05,
};

/** A number as it is written down: rounded to the step of its unit. */
export const roundToUnit = (value: number, unit: string): number => {
  const step = STEPS[unit] ?? 1;
  return Number((Math.round(value / step) * step).toFixed(2));
};
