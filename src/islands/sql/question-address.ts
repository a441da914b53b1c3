import { fitsAddress, questionQuery } from '../../core/sql/address.ts';
import { pointSwitch } from '../language-switch.ts';

/** The whole address of this page with a question. */
export const addressOf = (sql: string): string =>
  new URL(questionQuery(sql) || location.pathname, location.href.replace(/#.*$/, '')).href;

/** Writes the question into the address, where it fits; where it does not, the address asks nothing. */
export function keepQuestion(sql: string): void {
  const query = questionQuery(sql);
  const fits = fitsAddress(addressOf(sql));
  if (fits && query !== location.search) history.pushState(null, '', query);
  if (!fits) history.replaceState(null, '', location.pathname);
  pointSwitch();
}
