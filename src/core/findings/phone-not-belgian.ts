import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { inEach } from './finding.ts';

/** A telephone number has the schema's form, but no zone of the Belgian numbering plan holds it. */
export const phoneNotBelgian = inEach(({ phone }) => {
  if (phone === undefined) return [];
  const number = parsePhoneNumberFromString(phone);
  const isBelgian = number?.country === 'BE' && number.isValid();
  return isBelgian ? [] : [{ code: 'phone-not-belgian', pointer: '/phone', args: { found: phone } } as const];
});
