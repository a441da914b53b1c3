import { closest, distance } from 'fastest-levenshtein';

/** In short names one letter may differ (`no` is not a slip for `on`), in others two or a third of them. */
const toleranceOf = ({ length }: string): number => (length <= 3 ? 1 : Math.max(2, Math.ceil(length / 3)));

/** A text that is longer was not meant as a name. */
const longest = 200;

/** Of some names, the one the writer most likely meant; undefined when none is near. */
export function nearest(written: string, names: readonly string[]): string | undefined {
  if (written.length > longest) return undefined;
  const simple = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const same = names.find((name) => simple(name) === simple(written));
  if (same) return same;
  // What differs by its length alone is not compared letter by letter.
  const comparable = names.filter((name) => Math.abs(name.length - written.length) <= toleranceOf(name));
  if (comparable.length === 0) return undefined;
  const found = closest(written, comparable);
  return distance(written, found) <= toleranceOf(found) ? found : undefined;
}
