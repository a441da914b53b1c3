/** Three hundred lines weigh some 20 kB on their way; a register of no more stands whole on its first page. */
const usual = 300;

/**
 * How many spaces a page lists at most: ROWS_PER_PAGE, or 300.
 * Throws, naming the variable and what was found, on what is no whole number from 1 up.
 */
export function rowsPerPage(environment: Readonly<Record<string, string | undefined>> = process.env): number {
  const written = environment['ROWS_PER_PAGE'];
  if (!written) return usual;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  throw new Error(`ROWS_PER_PAGE is "${written}": write how many spaces a page lists, such as 300, or nothing`);
}
