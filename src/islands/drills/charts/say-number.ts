/** A number with so many decimals and a real minus sign; a dash where it has no value. */
export const sayNumber = (value: number | undefined, decimals: number): string =>
  value === undefined ? '–' : value.toFixed(decimals).replace('-', '−');
