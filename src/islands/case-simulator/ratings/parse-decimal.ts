/** "9,5 " → 9.5; null for anything that is no number. */
export function parseDecimal(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
