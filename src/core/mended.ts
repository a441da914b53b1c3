import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { withoutEmptyPath } from './web-address.ts';
import { withoutNeedlessSpaces } from './needless-spaces.ts';
import type { JudgedKind } from './record-schemas.ts';

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function mendedTexts(value: unknown): unknown {
  if (typeof value === 'string') return withoutNeedlessSpaces(value);
  if (Array.isArray(value)) return value.map(mendedTexts);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mendedTexts(inner)]));
}

/** A Belgian number in the international form, e.g. `+3223290000` for `02 329 00 00`; what is none stays as it is. */
function internationalForm(phone: unknown): unknown {
  const number = typeof phone === 'string' ? parsePhoneNumberFromString(phone, 'BE') : undefined;
  return number?.country === 'BE' && number.isValid() && !number.ext ? number.number : phone;
}

/** How single facts of a space are mended. */
const ways: ReadonlyMap<string, (fact: unknown) => unknown> = new Map([
  ['phone', internationalForm],
  ['website', (address: unknown) => (typeof address === 'string' ? withoutEmptyPath(address) : address)],
]);

/**
 * A record in which is mended what can be without asking: needless spaces, the form of its telephone number and the end of its
 * website. No value is lost.
 * @param value of whatever form
 */
export function mended(kind: JudgedKind, value: unknown): unknown {
  const better = mendedTexts(value);
  if (kind !== 'space' || !isMap(better)) return better;
  return Object.fromEntries(Object.entries(better).map(([key, fact]) => [key, ways.get(key)?.(fact) ?? fact]));
}
