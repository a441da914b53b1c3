import { escapedKey } from '../json-pointer.ts';
import { areNear, distinctiveWords, nearKeys, placeWordsOf, type DistinctiveWords } from './distinctive-words.ts';
import type { FindingRule, Registered, Surroundings } from './finding.ts';
import { pairsInATown, type Pair } from './pairs-in-a-town.ts';

interface Named extends DistinctiveWords {
  readonly pointer: string;
  readonly name: string;
}

interface Near extends Named {
  readonly otherName: string;
}

type Names = ReadonlyMap<string, readonly Named[]>;

/** Every name that a record bears or bore. */
function namesOf({ record }: Registered, { gazetteer }: Surroundings): readonly Named[] {
  const placeWords = placeWordsOf(record, gazetteer);
  const named = (pointer: string, name: string): Named => ({ ...distinctiveWords(name, placeWords), pointer, name });
  return [
    named('/name', record.name),
    ...(record.otherNames ?? []).map((name, index) => named(`/otherNames/${index}`, name)),
    ...Object.keys(record.formerNames ?? {}).map((name) => named(`/formerNames/${escapedKey(name)}`, name)),
  ];
}

/** Coworking Ath in Ath is told from nothing: such a name counts only where both are known to stand in one municipality. */
const isTelling = ({ together }: Named, [a, b]: Pair): boolean =>
  together !== '' || a.record.address?.municipality === b.record.address?.municipality;

/** The first name of the first record that one of the second's is near to. */
function nearIn(pair: Pair, names: Names): Near | undefined {
  const [own, others] = pair.map(({ id }) => names.get(id) ?? []);
  for (const name of own ?? []) {
    const other = others?.find((named) => areNear(name, named) && isTelling(name, pair));
    if (other) return { ...name, otherName: other.name };
  }
  return undefined;
}

/** Two records of one town bear the same name, or nearly: one place written down twice, or one that goes on from the other. */
export const nearName: FindingRule = (register, surroundings) => {
  const names: Names = new Map(register.map((entry) => [entry.id, namesOf(entry, surroundings)]));
  const pairs = pairsInATown(register, surroundings, {
    keysOf: ({ id }) => (names.get(id) ?? []).flatMap(nearKeys),
    areAlike: (pair) => nearIn(pair, names) !== undefined,
  });
  return pairs.flatMap((pair) => {
    const [a, b] = pair;
    const near = nearIn(pair, names);
    if (!near) return [];
    const args = { found: near.name, otherName: near.otherName, other: b.id };
    return [{ code: 'near-name', id: a.id, pointer: near.pointer, args } as const];
  });
};
