import { closest, distance } from 'fastest-levenshtein';

/** Of some names, the one the writer most likely meant; undefined when none is near (more than a third of it differs). */
export function nearest(written: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const simple = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const same = names.find((name) => simple(name) === simple(written));
  if (same) return same;
  const found = closest(written, [...names]);
  return distance(written, found) <= Math.max(2, Math.ceil(found.length / 3)) ? found : undefined;
}
