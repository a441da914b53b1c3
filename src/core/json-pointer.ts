/** JSON Pointers (RFC 6901): the way to a place as one text, e.g. `/offers/day/price`. */
import { onceForText } from './once-for.ts';

/** One key as a pointer writes it: `~` as `~0`, `/` as `~1`. */
export const escapedKey = (key: string): string =>
  /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;

/** A place and every place above it but the whole, e.g. `/offers`, `/offers/day` for `/offers/day`. */
export const placesTo: (pointer: string) => readonly string[] = onceForText((pointer) =>
  [...pointer.matchAll(/\/[^/]*/g)].map(({ index, 0: step }) => pointer.slice(0, index + step.length)),
);

/** The keys on the way, e.g. `['offers', 'day']`; none for `''`, the whole. */
export const keysOf: (pointer: string) => readonly string[] = onceForText((pointer) =>
  pointer.split('/').slice(1).map(keyFrom),
);

const keyFrom = (escaped: string): string =>
  escaped.includes('~') ? escaped.replaceAll('~1', '/').replaceAll('~0', '~') : escaped;
