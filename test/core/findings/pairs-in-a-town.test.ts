import { expect, test } from 'vitest';
import { distinctiveWords, areNear, nearKeys } from '../../../src/core/findings/distinctive-words.ts';
import type { Registered } from '../../../src/core/findings/finding.ts';
import { pairsInATown, type Likeness, type Pair } from '../../../src/core/findings/pairs-in-a-town.ts';
import { readContent } from '../../../src/io/read-content.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';
import { aSpace } from '../../a-space.ts';

const surroundings = { gazetteer: readGazetteer(), today: '2026-11-21' };
const register: readonly Registered[] = [...readContent('content', surroundings.gazetteer).spaces].map(
  ([id, record]) => ({ id, record }),
);

const noPlace = new Set<string>();
const nameOf = ({ record }: Registered) => distinctiveWords(record.name, noPlace);
const near: Likeness = {
  keysOf: (entry) => nearKeys(nameOf(entry)),
  areAlike: ([a, b]) => areNear(nameOf(a), nameOf(b)),
};
const namesOf = (pairs: readonly Pair[]) => pairs.map(([a, b]) => `${a.id} ${b.id}`);

/** A name with slips: one letter left out, and of two, one written twice as well. */
const misspelt = (name: string, index: number): string => {
  const place = 2 + (index % Math.max(1, name.length - 2));
  const shorter = name.slice(0, place) + name.slice(place + 1);
  return index % 2 === 0 ? shorter : `${shorter}${shorter.at(-1) ?? ''}`;
};

/** The register as if all of it stood in one town, or nobody knew where in Flanders; each name once more, with slips. */
const inOnePlace = (address: NonNullable<Registered['record']['address']>): readonly Registered[] =>
  register.flatMap(({ id, record: { name } }, index) => [
    { id, record: aSpace({ name, address }) },
    { id: `${id}-misspelt`, record: aSpace({ name: misspelt(name, index), address }) },
  ]);

/** Every two of them, each compared with each. */
function comparedOneByOne(entries: readonly Registered[]): readonly string[] {
  const ordered = entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return namesOf(
    ordered.flatMap((a, index) =>
      ordered
        .slice(index + 1)
        .map((b): Pair => [a, b])
        .filter(near.areAlike),
    ),
  );
}

test.each([
  ['one town', { municipality: '92094' }],
  ['a Region, the town unknown', { region: '02000' as const }],
])('The names of the register, all in %s: the same pairs as when each is compared with each', (_, address) => {
  const entries = inOnePlace(address);
  const expected = comparedOneByOne(entries);
  expect(expected.length).toBeGreaterThan(100);
  expect(namesOf(pairsInATown(entries, surroundings, near))).toEqual(expected);
});

test('In the register as it is, all that an index finds is what comparing each with each would find', () => {
  const towns = { keysOf: () => ['all'], areAlike: near.areAlike };
  expect(namesOf(pairsInATown(register, surroundings, near))).toEqual(
    namesOf(pairsInATown(register, surroundings, towns)),
  );
});

/** Twelve letters that follow no pattern, the same for the same number. */
const scrambled = (index: number): string =>
  Array.from({ length: 12 }, (_, place) =>
    String.fromCharCode(97 + (((Math.imul(index + 1, 2_654_435_761) >>> (place * 2)) ^ (index * 7 + place)) % 26)),
  ).join('');

/** So many spaces of which only the Region is known, each with a name of its own. */
const spacesOf = (count: number): readonly Registered[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `space-${index}`,
    record: aSpace({ name: scrambled(index), address: { region: '02000' } }),
  }));

/** How many pairs are looked at closely. */
function comparisons(count: number): number {
  let compared = 0;
  const counting: Likeness = {
    keysOf: near.keysOf,
    areAlike: (pair) => {
      compared += 1;
      return near.areAlike(pair);
    },
  };
  pairsInATown(spacesOf(count), surroundings, counting);
  return compared;
}

test('Names that are not alike are hardly ever compared, however long the register', () => {
  expect(comparisons(2000)).toBeLessThan(2000);
});
