/** `ascending` and `descending`, as `aria-sort` says them. */
export type Direction = 'ascending' | 'descending';

/** A second press on the same column turns it round; another column begins with the least. */
export const nextDirection = (current: string | null): Direction =>
  current === 'ascending' ? 'descending' : 'ascending';

/**
 * Orders cells as readers of a language look words up, numbers and dates by value.
 * What is unknown stands last whichever way the column runs.
 */
export function compareCells(locale: string, direction: Direction): (a: string, b: string) => number {
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'ascending' ? 1 : -1;
  return (a, b) => (a === '' || b === '' ? Number(a === '') - Number(b === '') : sign * collator.compare(a, b));
}
