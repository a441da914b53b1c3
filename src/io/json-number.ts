/** Index of the last digit that is no nought; -1 where all are. */
const lastOther = (digits: string): number => [...digits].findLastIndex((digit) => digit !== '0');

/** The digits of a number and the power of ten of the last one, without needless noughts: `12.50` and `1.25e1` are one. */
function decimalOf(literal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(literal) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  // A pattern for the noughts at the end would be tried from each nought of a hostile number.
  const kept = digits.slice(0, lastOther(digits) + 1);
  if (kept === '') return '0';
  return `${sign}${kept}e${Number(exponent) - fraction.length + digits.length - kept.length}`;
}

/**
 * Whether a number is read as it is written: `1e999` is read as infinity, and `12345678901234567890` as another number.
 * @param literal as JSON writes it
 */
export const isReadExactly = (literal: string): boolean =>
  /^-?\d{1,15}$/.test(literal) || decimalOf(literal) === decimalOf(String(Number(literal)));
