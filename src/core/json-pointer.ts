/** JSON Pointers (RFC 6901): the way to a place as one text, e.g. `/offers/day/price`. */

/** One key as a pointer writes it: `~` as `~0`, `/` as `~1`. */
export const escapedKey = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The keys on the way, e.g. `['offers', 'day']`; none for `''`, the whole. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
