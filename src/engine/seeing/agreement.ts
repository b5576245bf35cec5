/** How often one rater said the row's category where the other said the column's. Square; the same order both ways. */
export type AgreementTable = readonly (readonly number[])[];

/** none: only exact agreement counts (Cohen 1960). linear: neighbours count half as much as they are near (Cohen 1968). */
export type AgreementWeights = 'none' | 'linear';

export type Agreement = {
  /** κ: 0 what chance would give, 1 perfect. */
  readonly kappa: number;
  /** Approximate 95 % interval, from the large-sample error of Cohen 1960; unweighted only, else null. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Share of ratings that agree, weighted. */
  readonly observed: number;
  readonly expected: number;
  readonly count: number;
};

const Z_95 = 1.96;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** κ of a table. Null when it is empty or when both raters used one and the same category throughout: κ has no value then. */
export const measureAgreement = (table: AgreementTable, weights: AgreementWeights): Agreement | null => {
  const size = table.length;
  const count = sum(table.map(sum));
  if (count === 0) return null;
  const weight = (row: number, column: number): number =>
    weights === 'none' ? Number(row === column) : 1 - Math.abs(row - column) / Math.max(1, size - 1);
  const rows = table.map(sum);
  const columns = table.map((_, column) => sum(table.map((row) => row[column] ?? 0)));
  let observed = 0;
  let expected = 0;
  for (const [i, row] of table.entries())
    for (const [j, cell] of row.entries()) {
      observed += (weight(i, j) * cell) / count;
      expected += (weight(i, j) * (rows[i] ?? 0) * (columns[j] ?? 0)) / count ** 2;
    }
  if (expected >= 1) return null;
  const kappa = (observed - expected) / (1 - expected);
  const error = Math.sqrt((observed * (1 - observed)) / (count * (1 - expected) ** 2));
  const interval = [Math.max(-1, kappa - Z_95 * error), Math.min(1, kappa + Z_95 * error)] as const;
  return { kappa, interval: weights === 'none' ? interval : null, observed, expected, count };
};
