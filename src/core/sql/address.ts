/** A question in an address: `?q=SELECT …`. */

/** Names the question. */
export const questionParameter = 'q';

/** Characters of an address that servers and mail programs pass on whole. */
export const longestAddress = 6000;

/** The parameters that carry a question, with a `?`; '' for no question. */
export function questionQuery(sql: string): string {
  const text = sql.trim();
  return text === '' ? '' : `?${new URLSearchParams([[questionParameter, text]])}`;
}

/** The question that an address carries; undefined where it carries none. */
export const questionFrom = (search: string): string | undefined =>
  new URLSearchParams(search).get(questionParameter)?.trim() || undefined;

/** Whether an address is short enough to be passed on. */
export const fitsAddress = (address: string): boolean => address.length <= longestAddress;
