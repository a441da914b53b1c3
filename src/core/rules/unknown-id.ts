import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** What records name each other by: kinds of content whose identifiers have a sentence of their own when there is none such. */
type Named = 'space' | 'network' | 'term' | 'question';

/**
 * There is no such record; the nearest one is proposed, but for an id that stands among them and only may not stand here.
 * @param ids those that there are
 * @param atKey true where the id is a key of the record
 */
export function unknownId(
  named: Named,
  { pointer, found, ids, atKey }: { pointer: string; found: string; ids: ReadonlySet<string>; atKey?: boolean },
): Problem {
  const meant = ids.has(found) ? undefined : nearest(found, [...ids]);
  const at = { pointer, ...(atKey && { atKey }) };
  return meant
    ? { code: `unknown-${named}-near`, args: { found, meant }, ...at }
    : { code: `unknown-${named}`, args: { found }, ...at };
}

/** Those ids of a list, e.g. of `spaces`, that name no record. */
export const unknownIdsIn = (
  named: Named,
  { pointer, found = [], ids }: { pointer: string; found?: readonly string[] | undefined; ids: ReadonlySet<string> },
): readonly Problem[] =>
  found.flatMap((id, index) =>
    ids.has(id) ? [] : [unknownId(named, { pointer: `${pointer}/${index}`, found: id, ids })],
  );
