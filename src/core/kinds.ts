import type { Space } from './catalogue.ts';
import { fieldNamed } from './fields.ts';
import { schemaWord, type SchemaWord } from './schema-word.ts';
import { bySize, type Named } from './state-counts.ts';

/** Every kind of place, in the schema's order. */
export const kinds: readonly SchemaWord[] = fieldNamed('/kinds').choices.map(({ value, label }) =>
  schemaWord('kinds', value, label),
);

const byKey = new Map(kinds.map((kind) => [kind.key, kind]));

/** The kind that a record names; undefined for a word that the schema does not have. */
export const kindNamed = (key: string): SchemaWord | undefined => byKey.get(key);

/** The spaces of a kind, be it their first or another. */
export const ofKind = ({ key }: SchemaWord, spaces: readonly Space[]): readonly Space[] =>
  spaces.filter(({ record }) => record.kinds.some((kind) => kind === key));

/** Those of which it is the first kind: what their sources mainly call them. */
export const mainlyOfKind = ({ key }: SchemaWord, spaces: readonly Space[]): readonly Space[] =>
  spaces.filter(({ record }) => record.kinds[0] === key);

/** The other kinds that spaces of a kind have as well, the most frequent first, each with the spaces that have both. */
export function kindsBeside(kind: SchemaWord, spaces: readonly Space[]): readonly (SchemaWord & Named)[] {
  const own = ofKind(kind, spaces);
  return kinds
    .filter((other) => other !== kind)
    .map((other) => ({ ...other, spaces: ofKind(other, own) }))
    .filter((other) => other.spaces.length > 0)
    .toSorted(bySize);
}
