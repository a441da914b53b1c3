import { closest, distance } from 'fastest-levenshtein';

/** In short names one letter may differ (`no` is not a slip for `on`), in others two or a third of them. */
const toleranceOf = ({ length }: string): number => (length <= 3 ? 1 : Math.max(2, Math.ceil(length / 3)));

/** Of some names, the one the writer most likely meant; undefined when none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const simple = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const same = names.find((name) => simple(name) === simple(written));
  if (same) return same;
  const found = closest(written, [...names]);
  return distance(written, found) <= toleranceOf(found) ? found : undefined;
}
